import { defineEntity } from '@mikro-orm/core';

const MembershipSchema = defineEntity({
  name: 'Membership',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    tenantId: p.uuid(),
    state: p.enum(['requested', 'confirmed'] as const),
    createdAt: p.datetime(),
  }),
});

/** An account's belonging to an organisation: asked for, or confirmed by that organisation. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
