import { defineEntity } from '@mikro-orm/core';

const MembershipSchema = defineEntity({
  name: 'Membership',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    tenantId: p.uuid(),
    state: p.enum(['requested', 'confirmed'] as const),
    role: p.enum(['member', 'administrator'] as const).default('member'),
    createdAt: p.datetime(),
    /** Null while it is asked for only. */
    joinedAt: p.datetime().nullable(),
  }),
});

/** An account's belonging to an organisation, one at a time: asked for, or confirmed by that organisation. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
