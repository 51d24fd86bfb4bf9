import { pointsPerLevel } from '../scoring/index.js';
import type { AnswerCounts, GroupTally } from './tally.js';

/** How many people gave a known answer. */
export const knownIn = (counts: AnswerCounts): number =>
  counts.slice(0, -1).reduce((sum, count) => sum + count, 0);

/** The mean score of a statement, 0 to 100, over the people who knew; `null` where nobody did. */
export function statementMean(counts: AnswerCounts): number | null {
  const known = knownIn(counts);
  const values = counts.slice(0, -1).reduce((sum, count, value) => sum + count * value, 0);
  return known === 0 ? null : (pointsPerLevel * values) / known;
}

/** The mean of people's scores, 0 to 100, each person counting once; `null` where nobody has one. */
export function groupMean({ scored, thousandths }: GroupTally): number | null {
  return scored === 0 ? null : thousandths / 1000 / scored;
}
