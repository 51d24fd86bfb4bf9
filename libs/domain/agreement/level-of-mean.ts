import type { Answer, Level } from '../scan/index.js';
import { levelOfScore, pointsPerLevel } from '../scoring/index.js';
import { knownValues } from './known-values.js';

/** The mean score of a group on one statement, 0 to 100, over the known answers; `null` where none is known. */
export function meanOfStatement(answers: readonly Answer[]): number | null {
  const values = knownValues(answers);
  if (values.length === 0) return null;
  return (pointsPerLevel * values.reduce((sum, value) => sum + value, 0)) / values.length;
}

/** The level of that mean. */
export function levelOfMean(answers: readonly Answer[]): Level | null {
  const mean = meanOfStatement(answers);
  return mean === null ? null : levelOfScore(mean);
}
