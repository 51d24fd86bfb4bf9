import type { Answer } from '../scan/index.js';
import { knownValues } from './known-values.js';

/** The largest difference between two levels. */
const widest = 4;

/**
 * How far a group's answers to one statement lie apart (P-7): the mean absolute difference of the known levels over all
 * pairs, divided by 4. 0 where all agree; `null` where fewer than two are known.
 *
 * One division of whole numbers: pairs are counted from how many gave each level.
 */
export function disagreement(answers: readonly Answer[]): number | null {
  const values = knownValues(answers);
  const pairs = (values.length * (values.length - 1)) / 2;
  if (pairs === 0) return null;
  let distance = 0;
  values.forEach((value, index) => {
    for (const other of values.slice(index + 1)) distance += Math.abs(value - other);
  });
  return distance / (widest * pairs);
}
