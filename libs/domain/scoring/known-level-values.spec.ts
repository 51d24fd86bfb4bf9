import { describe, expect, it } from '@jest/globals';
import { knownLevelValues } from './known-level-values.js';

describe('knownLevelValues', () => {
  it('leaves out unknown and keeps the order', () => {
    expect(knownLevelValues(['leading', 'unknown', 'inactive', 'onTrack'])).toEqual([4, 0, 2]);
  });
});
