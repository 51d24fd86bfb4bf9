import { defineEntity } from '@mikro-orm/core';

const MemberDepartmentSchema = defineEntity({
  name: 'MemberDepartment',
  properties: (p) => ({
    membershipId: p.uuid().primary(),
    accountId: p.uuid(),
    tenantId: p.uuid(),
    department: p.string(),
  }),
});

/** In which department of her organisation a member is. Seen by her and by who runs it. */
export class MemberDepartment extends MemberDepartmentSchema.class {}
MemberDepartmentSchema.setClass(MemberDepartment);
