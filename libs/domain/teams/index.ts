export type { Figure } from './figure.js';
export { departmentFloor, shownDepartments } from './shown-departments.js';
export { type Group, shownGroups } from './shown-groups.js';
export { invitedAtOnce, invitedInAll } from './invitation-limits.js';
export { type RoundSize, roundSize } from './round-size.js';
export {
  type ClusterFigure,
  type Contribution,
  groupFloor,
  type MemberScores,
  memberScores,
  roundFloor,
  type RoundKind,
  type StatementOverview,
  type TeamOverview,
  teamOverview,
} from './team-overview.js';
