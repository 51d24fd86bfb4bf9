import { defineEntity } from '@mikro-orm/core';

const InvitationSchema = defineEntity({
  name: 'BackOfficeInvitation',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    /** Of a colleague; null for the first administrator, and so are role and language. */
    email: p.string().nullable(),
    role: p.enum(['content-manager', 'platform-administrator'] as const).nullable(),
    language: p.string().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    redeemedAt: p.datetime().nullable(),
  }),
});

/** A one-time link: for the first platform administrator, or for a colleague. Only the hash of its token is kept. */
export class BackOfficeInvitation extends InvitationSchema.class {}
InvitationSchema.setClass(BackOfficeInvitation);
