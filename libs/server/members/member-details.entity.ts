import { defineEntity } from '@mikro-orm/core';

const MemberDetailsSchema = defineEntity({
  name: 'MemberDetails',
  properties: (p) => ({
    membershipId: p.uuid().primary(),
    accountId: p.uuid(),
    tenantId: p.uuid(),
    name: p.string().nullable(),
    email: p.string(),
    functionGroup: p.string(),
  }),
});

/** What administrators see of a member; the database keeps it in step with her account. */
export class MemberDetails extends MemberDetailsSchema.class {}
MemberDetailsSchema.setClass(MemberDetails);
