import { describe, expect, it } from '@jest/globals';
import { cohortKinds } from './cohort.js';
import { floorOf } from './floor-of.js';
import { enoughOrganisations, enoughPeople, mayStandApart } from './meets-floor.js';

describe('floors', () => {
  it('are those of P-8', () => {
    expect(Object.fromEntries(cohortKinds.map((kind) => [kind, Object.values(floorOf(kind))]))).toEqual({
      round: [6, 0],
      'round-function-group': [5, 0],
      'round-department': [6, 0],
      all: [10, 3],
      'function-group': [10, 3],
      'size-class': [10, 3],
      province: [10, 3],
      tenant: [10, 0],
    });
  });

  it('are met exactly at the number', () => {
    expect([enoughPeople('round', 5), enoughPeople('round', 6)]).toEqual([false, true]);
    expect([enoughPeople('all', 9), enoughPeople('all', 10)]).toEqual([false, true]);
    expect([enoughOrganisations('all', 2), enoughOrganisations('all', 3)]).toEqual([false, true]);
    expect(enoughOrganisations('tenant', 1)).toBe(true);
  });
});

describe('mayStandApart', () => {
  it.each([
    [5, 0, true],
    [5, 5, true],
    [4, 8, false],
    [5, 4, false],
    [5, 1, false],
  ])('a function group of %i with %i others: %p', (people, rest, may) => {
    expect(mayStandApart(people, rest)).toBe(may);
  });
});
