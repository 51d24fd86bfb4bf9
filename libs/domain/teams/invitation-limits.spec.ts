import { describe, expect, it } from '@jest/globals';
import { invitedAtOnce, invitedInAll } from './invitation-limits.js';

describe('how many are invited', () => {
  it('is five hundred at once, and a round has room for several such times', () => {
    expect(invitedAtOnce).toBe(500);
    expect(invitedInAll).toBeGreaterThanOrEqual(2 * invitedAtOnce);
  });
});
