export { ColleagueInvitations, inviteColleagueKind, type MailedInvitation } from './colleague-invitations.js';
