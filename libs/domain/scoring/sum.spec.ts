import { describe, expect, it } from '@jest/globals';
import { sum } from './sum.js';

describe('sum', () => {
  it('adds all values', () => {
    expect(sum([4, 0, 3, 1])).toBe(8);
  });

  it('is 0 of no values', () => {
    expect(sum([])).toBe(0);
  });
});
