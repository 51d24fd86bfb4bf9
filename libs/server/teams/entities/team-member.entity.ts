import { defineEntity } from '@mikro-orm/core';

const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  properties: (p) => ({
    teamId: p.uuid().primary(),
    accountId: p.uuid().primary(),
  }),
});

/** That somebody is in a team. Without a time. */
export class TeamMember extends TeamMemberSchema.class {}
TeamMemberSchema.setClass(TeamMember);
