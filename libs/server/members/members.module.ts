import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { LimitsModule } from '#server/platform/limits';
import { TenantsModule } from '#server/tenants';
import { UsersModule } from '#server/users';
import { Administration } from './administration.js';
import { ChangeMember } from './change-member/change-member.js';
import { ChangeMemberController } from './change-member/change-member.controller.js';
import { memberEntities } from './entities.js';
import { Invitations } from './invite-members/invitations.js';
import { InviteMembers } from './invite-members/invite-members.js';
import { InviteMembersController } from './invite-members/invite-members.controller.js';
import { Guesses } from './join/guesses.js';
import { Join } from './join/join.js';
import { JoinByInvitation } from './join/join-by-invitation.js';
import { JoinController } from './join/join.controller.js';
import { MembershipWriter } from './join/membership-writer.js';
import { JoinCodeController } from './join-code/join-code.controller.js';
import { JoinCodes } from './join-code/join-codes.js';
import { Leave } from './leave/leave.js';
import { LeaveController } from './leave/leave.controller.js';
import { ListDepartments } from './list-departments/list-departments.js';
import { ListDepartmentsController } from './list-departments/list-departments.controller.js';
import { ListMembers } from './list-members/list-members.js';
import { ListMembersController } from './list-members/list-members.controller.js';
import { PlaceMembers } from './place-members/place-members.js';
import { PlaceMembersController } from './place-members/place-members.controller.js';
import { RemoveMember } from './remove-member/remove-member.js';
import { RemoveMemberController } from './remove-member/remove-member.controller.js';
import { SignUpInvited } from './sign-up-invited/sign-up-invited.js';
import { SignUpInvitedController } from './sign-up-invited/sign-up-invited.controller.js';
import { AskSecondFactorReset } from './reset-second-factor/ask-second-factor-reset.js';
import { ResetSecondFactorController } from './reset-second-factor/reset-second-factor.controller.js';

/** Joining and leaving organisations, and running one. */
@Module({
  imports: [MikroOrmModule.forFeature(memberEntities), AuditModule, LimitsModule, TenantsModule, UsersModule],
  controllers: [
    ChangeMemberController,
    InviteMembersController,
    JoinCodeController,
    JoinController,
    LeaveController,
    ListDepartmentsController,
    ListMembersController,
    PlaceMembersController,
    RemoveMemberController,
    SignUpInvitedController,
    ResetSecondFactorController,
  ],
  providers: [
    Administration,
    AskSecondFactorReset,
    ChangeMember,
    Guesses,
    Invitations,
    InviteMembers,
    Join,
    JoinByInvitation,
    JoinCodes,
    Leave,
    ListDepartments,
    ListMembers,
    MembershipWriter,
    PlaceMembers,
    RemoveMember,
    SignUpInvited,
  ],
  exports: [Administration, Invitations, Join, JoinCodes, MembershipWriter],
})
export class MembersModule {}
