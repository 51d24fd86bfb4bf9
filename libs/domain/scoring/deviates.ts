import { type Answer, isKnown, levelValue } from '../scan/index.js';
import { knownLevelValues } from './known-level-values.js';
import { median } from './median.js';

const minimumOthers = 2;
const minimumDistance = 2;

/**
 * Whether an answer stands apart in its cluster (P-4): it is known and lies two or more levels from
 * the median of the other known answers, of which there are at least two.
 *
 * @param others the answers to the other statements of the cluster, `unknown` ones included
 */
export function deviates(answer: Answer, others: readonly Answer[]): boolean {
  const values = knownLevelValues(others);
  if (!isKnown(answer) || values.length < minimumOthers) return false;
  return Math.abs(levelValue(answer) - median(values)) >= minimumDistance;
}
