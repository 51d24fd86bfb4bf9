import { defineEntity } from '@mikro-orm/core';

const InvitationSchema = defineEntity({
  name: 'BackOfficeInvitation',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    redeemedAt: p.datetime().nullable(),
  }),
});

/** The one-time link for the first platform administrator. Only the hash of its token is kept. */
export class BackOfficeInvitation extends InvitationSchema.class {}
InvitationSchema.setClass(BackOfficeInvitation);
