import { binOf, binWidth } from './bins.js';

/** Between which scores the middle half of the people lies; multiples of five. */
export type Band = { readonly lower: number; readonly upper: number };

/**
 * The middle half, read from a histogram: the first bins up to which at least a quarter and at least three quarters of
 * the people lie (the nearest-rank quartiles). `null` where nobody is.
 *
 * @param bins how many people lie nearest to 0, 5, 10 …
 */
export function quartileBand(bins: readonly number[]): Band | null {
  const people = bins.reduce((sum, count) => sum + count, 0);
  if (people === 0) return null;
  return { lower: quantile(bins, people / 4), upper: quantile(bins, (people * 3) / 4) };
}

function quantile(bins: readonly number[], rank: number): number {
  let reached = 0;
  return binWidth * bins.findIndex((count) => (reached += count) >= rank);
}

/** Where a score stands in the spread of others: quarters of people, not of points. */
export type Place = 'lowestQuarter' | 'middleHalf' | 'highestQuarter';

/** The place of a score, which is rounded to five as the band is: who lies on an edge is in the middle half. */
export function placeIn({ lower, upper }: Band, score: number): Place {
  const rounded = binWidth * binOf(score);
  if (rounded < lower) return 'lowestQuarter';
  return rounded > upper ? 'highestQuarter' : 'middleHalf';
}
