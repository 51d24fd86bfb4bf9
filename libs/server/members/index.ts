export { Administration, type Administers } from './administration.js';
export {
  type CreatedTenant,
  createTenant,
  inviteFirst,
  type NewTenant,
} from './create-tenant/create-tenant.js';
export { Invitation } from './invitation.entity.js';
export { invitationDays, Invitations } from './invite-members/invitations.js';
export { inviteMemberKind } from './invite-members/invite-member-kind.js';
export { memberEntities } from './entities.js';
export { Join } from './join/join.js';
export { JoinByInvitation } from './join/join-by-invitation.js';
export { MembershipWriter } from './join/membership-writer.js';
export { JoinCodes } from './join-code/join-codes.js';
export { MembersModule } from './members.module.js';
export { ManageTenants, type Runner, taken, type TenantFields } from './manage-tenants/manage-tenants.js';
