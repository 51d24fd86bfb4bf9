import type { Level } from '../scan/index.js';

/**
 * The level of a score (P-4): [0, 12.5) inactive, [12.5, 37.5) starting, [37.5, 62.5) onTrack,
 * [62.5, 87.5) advanced, [87.5, 100] leading.
 *
 * A mean that was computed by one division, `25 × sum / known`, cannot fall into the wrong band:
 * every bound is a double, a mean below a bound lies at least 12.5 / known below it, and a double
 * near 100 is off by less than 1e-14, so the rule equals `2 × sum ≥ (1, 3, 5, 7) × known` in whole
 * numbers.
 *
 * @param score the exact mean, 0 to 100, not the rounded one
 * @throws RangeError outside 0 to 100
 */
export function levelOfScore(score: number): Level {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`A score is 0 to 100, not ${score}`);
  if (score < 12.5) return 'inactive';
  if (score < 37.5) return 'starting';
  if (score < 62.5) return 'onTrack';
  if (score < 87.5) return 'advanced';
  return 'leading';
}
