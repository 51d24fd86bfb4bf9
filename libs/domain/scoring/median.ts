import { sum } from './sum.js';

/**
 * The middle of the sorted values; of an even count the mean of the middle two. Exact for level
 * values (a multiple of 0.5). There is no median of no values: `NaN`.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return sum(middle) / middle.length;
}
