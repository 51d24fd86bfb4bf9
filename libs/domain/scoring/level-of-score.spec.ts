import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Level, levels, levelValue } from '../scan/index.js';
import { levelOfScore } from './level-of-score.js';
import { roundHalfUp } from './round-half-up.js';

const scores = fc.double({ min: 0, max: 100, noNaN: true });

/** A sum of level values and the number of answers it is of. */
const sums = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((known) => fc.tuple(fc.integer({ min: 0, max: 4 * known }), fc.constant(known)));

/** The rule of P-4 without fractions: how many of the four bounds, in half levels, are reached. */
function levelInWholeNumbers(sum: number, known: number): Level | undefined {
  return levels[[1, 3, 5, 7].filter((halves) => 2 * sum >= halves * known).length];
}

describe('levelOfScore', () => {
  // The lower number beside each bound is the last double before it.
  it.each<[number, Level]>([
    [0, 'inactive'],
    [12.499999999999998, 'inactive'],
    [12.5, 'starting'],
    [37.49999999999999, 'starting'],
    [37.5, 'onTrack'],
    [62.49999999999999, 'onTrack'],
    [62.5, 'advanced'],
    [87.49999999999999, 'advanced'],
    [87.5, 'leading'],
    [100, 'leading'],
  ])('of %d is %s', (score, level) => {
    expect(levelOfScore(score)).toBe(level);
  });

  it.each([-0.1, 100.1, NaN, Infinity])('refuses %d', (score) => {
    expect(() => levelOfScore(score)).toThrow(new RangeError(`A score is 0 to 100, not ${score}`));
  });

  it('of the score of a level is that level', () => {
    expect(levels.map((level) => levelOfScore(25 * levelValue(level)))).toEqual(levels);
  });

  it('agrees with the rule in whole numbers for every mean of up to 200 answers', () => {
    for (let known = 1; known <= 200; known += 1) {
      const wrong = Array.from({ length: 4 * known + 1 }, (_, sum) => sum).filter(
        (sum) => levelOfScore((25 * sum) / known) !== levelInWholeNumbers(sum, known),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('agrees with the rule in whole numbers for the mean of a million', () => {
    fc.assert(
      fc.property(sums, ([sum, known]) => {
        expect(levelOfScore((25 * sum) / known)).toBe(levelInWholeNumbers(sum, known));
      }),
    );
  });

  it('agrees with the rule in whole numbers for means as near a bound as they come', () => {
    const near = fc.tuple(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(1, 3, 5, 7),
      fc.constantFrom(-1, 0, 1),
    );
    fc.assert(
      fc.property(near, ([known, halves, step]) => {
        const sum = Math.min(4 * known, Math.max(0, Math.floor((halves * known) / 2) + step));
        expect(levelOfScore((25 * sum) / known)).toBe(levelInWholeNumbers(sum, known));
      }),
    );
  });

  it('never falls when the score rises', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(levelValue(levelOfScore(low))).toBeLessThanOrEqual(levelValue(levelOfScore(high)));
      }),
    );
  });

  it('of the score shown is the level of the exact score', () => {
    fc.assert(
      fc.property(scores, (score) => {
        expect(levelOfScore(roundHalfUp(score))).toBe(levelOfScore(score));
      }),
    );
  });
});
