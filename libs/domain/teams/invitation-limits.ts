/** How many people one request invites to a round. */
export const invitedAtOnce = 500;
/** How many a round has in all. */
export const invitedInAll = 2000;
