import { defineEntity } from '@mikro-orm/core';

const TeamInvitationUseSchema = defineEntity({
  name: 'TeamInvitationUse',
  properties: (p) => ({
    invitationId: p.uuid().primary(),
    accountId: p.uuid(),
  }),
});

/** That somebody used an invitation; only she sees it. */
export class TeamInvitationUse extends TeamInvitationUseSchema.class {}
TeamInvitationUseSchema.setClass(TeamInvitationUse);
