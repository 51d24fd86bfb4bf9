import { defineEntity } from '@mikro-orm/core';

const TeamInvitationSchema = defineEntity({
  name: 'TeamInvitation',
  properties: (p) => ({
    id: p.uuid().primary(),
    roundId: p.uuid(),
    teamId: p.uuid(),
    organiserId: p.uuid(),
    email: p.string(),
    language: p.string(),
    /** Null until its mail was made. */
    tokenHash: p.string().nullable(),
    /** The message that brought it. */
    mailId: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  }),
});

/** An address that a round was sent to. Says nothing of whether it was used. */
export class TeamInvitation extends TeamInvitationSchema.class {}
TeamInvitationSchema.setClass(TeamInvitation);
