import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { AttemptsModule } from '#server/attempts';
import { ContentModule } from '#server/content';
import { UsersModule } from '#server/users';
import { DownloadTeamPlan } from './actions/download-team-plan.js';
import { ShowTeamPlan } from './actions/show-team-plan.js';
import { TeamActions } from './actions/team-actions.js';
import { TeamActionsController } from './actions/team-actions.controller.js';
import { ChangeRound } from './change-round/change-round.js';
import { teamEntities } from './entities/index.js';
import { InvitationWriter } from './invite/invitation-writer.js';
import { Invite } from './invite/invite.js';
import { InviteToRoundController } from './invite/invite.controller.js';
import { JoinRound } from './join/join-round.js';
import { JoinRoundController } from './join/join-round.controller.js';
import { LookUpInvitation } from './join/look-up-invitation.js';
import { RoundAttempts } from './join/round-attempts.js';
import { JoinLinkController } from './join-link/join-link.controller.js';
import { JoinLinks } from './join-link/join-links.js';
import { ListTeams } from './list-teams/list-teams.js';
import { ListTeamsController } from './list-teams/list-teams.controller.js';
import { RoundOverviewController } from './overview/overview.controller.js';
import { ShowOverview } from './overview/show-overview.js';
import { OwnParticipation } from './participation/own-participation.js';
import { ParticipationController } from './participation/participation.controller.js';
import { Remind } from './remind/remind.js';
import { Rounds } from './rounds.js';
import { RoundController } from './show-round/round.controller.js';
import { ShowOrganisedRound } from './show-round/show-organised-round.js';
import { RoundStarter } from './start-team/round-starter.js';
import { StartRound } from './start-team/start-round.js';
import { StartTeam } from './start-team/start-team.js';
import { SignUpToRound } from './sign-up-to-round/sign-up-to-round.js';
import { SignUpToRoundController } from './sign-up-to-round/sign-up-to-round.controller.js';
import { StartTeamController } from './start-team/start-team.controller.js';

/** Teams and their rounds, for organisers and whoever takes part. */
@Module({
  imports: [MikroOrmModule.forFeature(teamEntities), AttemptsModule, AuditModule, ContentModule, UsersModule],
  controllers: [
    InviteToRoundController,
    JoinLinkController,
    JoinRoundController,
    ListTeamsController,
    ParticipationController,
    RoundController,
    RoundOverviewController,
    SignUpToRoundController,
    StartTeamController,
    TeamActionsController,
  ],
  providers: [
    ChangeRound,
    DownloadTeamPlan,
    InvitationWriter,
    Invite,
    JoinLinks,
    JoinRound,
    ListTeams,
    LookUpInvitation,
    OwnParticipation,
    Remind,
    RoundAttempts,
    Rounds,
    RoundStarter,
    ShowOrganisedRound,
    ShowOverview,
    ShowTeamPlan,
    SignUpToRound,
    StartRound,
    StartTeam,
    TeamActions,
  ],
  exports: [Rounds, ShowOverview, ShowTeamPlan, TeamActions],
})
export class TeamsModule {}
