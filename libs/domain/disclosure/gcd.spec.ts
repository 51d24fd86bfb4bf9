import { describe, expect, it } from '@jest/globals';
import { gcd } from './gcd.js';

describe('gcd', () => {
  it.each([
    [12, 18, 6],
    [18, 12, 6],
    [0, 7, 7],
    [7, 0, 7],
    [1, 9, 1],
  ])('of %i and %i is %i', (a, b, divisor) => {
    expect(gcd(a, b)).toBe(divisor);
  });
});
