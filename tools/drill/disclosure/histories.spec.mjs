import { describe, expect, it } from '@jest/globals';
import { playHistories } from './play-histories.mjs';

describe('simulated histories', () => {
  it('give nobody away while the publish gate is on', () => {
    const { successes, published } = playHistories({ from: 1, count: 6, gate: true });
    expect(successes).toEqual([]);
    expect(published).toBeGreaterThan(25);
  }, 120_000);

  it('give somebody away once it is off, so the search has teeth', () => {
    const { successes } = playHistories({ from: 1, count: 3, gate: false });
    expect(successes.length).toBeGreaterThan(0);
  }, 120_000);
});
