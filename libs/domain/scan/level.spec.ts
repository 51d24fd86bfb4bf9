import { describe, expect, it } from '@jest/globals';
import { levels, levelValue } from './level.js';

describe('levels', () => {
  it('are the five of the product, lowest first', () => {
    expect(levels).toEqual(['inactive', 'starting', 'onTrack', 'advanced', 'leading']);
  });
});

describe('levelValue', () => {
  it('counts the steps above inactive', () => {
    expect(levels.map(levelValue)).toEqual([0, 1, 2, 3, 4]);
  });
});
