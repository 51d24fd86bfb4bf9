/** The outbox kind of an invitation's mail. */
export const inviteMemberKind = 'send-invitation';
