export { binOf, binWidth } from './bins.js';
export { cohortKinds, type CohortKind, sizeClasses, type SizeClass } from './cohort.js';
export { countAttempt, isCountable, type Times } from './count-attempt.js';
export { groupMean, knownIn, statementMean } from './means.js';
export { packedAnswer, type PackedLevels } from './packed-levels.js';
export { type Band, type Place, placeIn, quartileBand } from './quartile-band.js';
export {
  addTally,
  type AnswerCounts,
  emptyCounts,
  emptyGroup,
  emptyTally,
  type GroupTally,
  type Tally,
  total,
} from './tally.js';
