import { OpenScore } from './open-score.entity.js';
import { Participation } from './participation.entity.js';
import { Round } from './round.entity.js';
import { RoundLink } from './round-link.entity.js';
import { FrozenRoundOverview } from './round-overview.entity.js';
import { RoundProgress } from './round-progress.entity.js';
import { RoundReminder } from './round-reminder.entity.js';
import { Team } from './team.entity.js';
import { AgreedAction } from './team-action.entity.js';
import { TeamInvitation } from './team-invitation.entity.js';
import { TeamInvitationUse } from './team-invitation-use.entity.js';
import { TeamMember } from './team-member.entity.js';

/** What this module keeps. */
export const teamEntities = [
  AgreedAction,
  FrozenRoundOverview,
  OpenScore,
  Participation,
  Round,
  RoundLink,
  RoundProgress,
  RoundReminder,
  Team,
  TeamInvitation,
  TeamInvitationUse,
  TeamMember,
];

export {
  AgreedAction,
  FrozenRoundOverview,
  OpenScore,
  Participation,
  Round,
  RoundLink,
  RoundProgress,
  RoundReminder,
  Team,
  TeamInvitation,
  TeamInvitationUse,
  TeamMember,
};
