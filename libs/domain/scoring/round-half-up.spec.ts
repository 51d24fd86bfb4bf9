import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp } from './round-half-up.js';

describe('roundHalfUp', () => {
  it.each([
    [0, 0],
    [0.49999999999999994, 0],
    [0.5, 1],
    [12.5, 13],
    [37.5, 38],
    [58.333333333333336, 58],
    [62.49999999999999, 62],
    [62.5, 63],
    [66.66666666666667, 67],
    [99.5, 100],
    [100, 100],
  ])('of %d is %d', (score, shown) => {
    expect(roundHalfUp(score)).toBe(shown);
  });

  it('rounds every half up, to even and to odd numbers alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (whole) => {
        expect(roundHalfUp(whole + 0.5)).toBe(whole + 1);
      }),
    );
  });

  it('is a whole number, at most a half above the score and less than a half below', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        const shown = roundHalfUp(score);
        expect(Number.isInteger(shown)).toBe(true);
        expect(score >= shown - 0.5 && score < shown + 0.5).toBe(true);
      }),
    );
  });
});
