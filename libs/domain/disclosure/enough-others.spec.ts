import { describe, expect, it } from '@jest/globals';
import { enoughOthers, othersAtLeast } from './enough-others.js';

describe('othersAtLeast', () => {
  it.each([
    [6, 6, 5],
    [6, 0, 1],
    [10, 0, 5],
    [7, 6, 5],
    [9, 5, 4],
    [9, 4, 4],
    [1, 1, 0],
  ])('of %i people, %i of them confirmed, is %i', (people, confirmed, others) => {
    expect(othersAtLeast({ people, confirmed })).toBe(others);
  });
});

describe('enoughOthers', () => {
  it('takes six people of whom an organisation knows all, or ten of whom it knows none', () => {
    expect(enoughOthers({ people: 6, confirmed: 6 })).toBe(true);
    expect(enoughOthers({ people: 5, confirmed: 5 })).toBe(false);
    expect(enoughOthers({ people: 10, confirmed: 0 })).toBe(true);
    expect(enoughOthers({ people: 9, confirmed: 0 })).toBe(false);
  });
});
