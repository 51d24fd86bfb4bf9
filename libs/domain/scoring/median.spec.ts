import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { median } from './median.js';

const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 30 });

describe('median', () => {
  it.each([
    [[3], 3],
    [[4, 0, 1], 1],
    [[0, 1], 0.5],
    [[4, 0, 3, 1], 2],
    [[4, 4, 0, 1, 4, 4], 4],
    [[10, 9, 100], 10],
  ])('of %j is %d', (given, expected) => {
    expect(median(given)).toBe(expected);
  });

  it('of no values is not a number', () => {
    expect(median([])).toBeNaN();
  });

  it('leaves the values as they were', () => {
    const given = [2, 0, 1];
    median(given);
    expect(given).toEqual([2, 0, 1]);
  });

  it('has at most half of the values below it and at most half above', () => {
    fc.assert(
      fc.property(values, (given) => {
        const middle = median(given);
        const below = given.filter((value) => value < middle).length;
        const above = given.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2);
      }),
    );
  });

  it('mirrors when the values do', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(median(given.map((value) => 4 - value))).toBe(4 - median(given));
      }),
    );
  });
});
