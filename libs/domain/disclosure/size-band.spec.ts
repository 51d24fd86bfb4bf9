import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sizeBand } from './size-band.js';

describe('sizeBand', () => {
  it.each([
    [1, { from: 1, to: 4 }],
    [9, { from: 5, to: 9 }],
    [10, { from: 10, to: 19 }],
    [37, { from: 20, to: 49 }],
    [99, { from: 50, to: 99 }],
    [100, { from: 100, to: 249 }],
    [1_000_000, { from: 100_000 }],
  ])('of %i is %j', (size, band) => {
    expect(sizeBand(size)).toEqual(band);
  });

  it('holds the size, and is the same for all sizes in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (size) => {
        const { from, to = Infinity } = sizeBand(size);
        expect(from <= size && size <= to).toBe(true);
        expect(sizeBand(from)).toEqual(sizeBand(size));
      }),
    );
  });
});
