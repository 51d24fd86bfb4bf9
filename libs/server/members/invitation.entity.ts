import { defineEntity } from '@mikro-orm/core';

const InvitationSchema = defineEntity({
  name: 'Invitation',
  properties: (p) => ({
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    email: p.string(),
    role: p.enum(['member', 'administrator'] as const),
    language: p.string(),
    /** Null until its mail was made. */
    tokenHash: p.string().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  }),
});

/** An invitation that was not used yet; using it removes it. */
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);
