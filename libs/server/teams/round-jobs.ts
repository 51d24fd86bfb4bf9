/** The outbox kinds of work that rounds ask for. */
export const roundJobs = {
  /** Subject: the invitation. Without a user, so that no export of the organiser tells of it. */
  invitation: 'send-round-invitation',
  /** Subject: the round; of a member of its team, who has an account. */
  invitationOfMember: 'invite-member-to-round',
  /** Subject: the round. */
  inviteMembers: 'invite-team-to-round',
  /** Subject: the round. */
  close: 'close-round',
  /** Subject: the reminder. */
  remind: 'remind-round',
  /** Subject: the invitation. */
  remindInvitee: 'remind-invitee',
  /** Subject: the round; of somebody who takes part. */
  remindParticipant: 'remind-participant',
  /** Subject: the round; of a member of its team. */
  closed: 'send-round-closed',
} as const;
