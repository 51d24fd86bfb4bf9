import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { departmentFloor, shownDepartments } from './shown-departments.js';

const people = (sizes: Readonly<Record<string, number>>, without = 0): (string | null)[] => [
  ...Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name)),
  ...Array.from({ length: without }, () => null),
];

describe('departments beside each other', () => {
  it.each<[Readonly<Record<string, number>>, number, readonly string[]]>([
    [{ Werk: 6, Inkomen: 6 }, 0, ['Inkomen', 'Werk']],
    [{ Werk: 6, Inkomen: 5 }, 0, []],
    [{ Werk: 20, Inkomen: 5 }, 0, []],
    [{ Werk: 20, Inkomen: 5, Zorg: 5 }, 0, ['Werk']],
    [{ Werk: 20, Inkomen: 6 }, 4, ['Werk']],
    [{ Werk: 20, Inkomen: 6 }, 10, ['Inkomen', 'Werk']],
    [{}, 12, []],
  ])('of %p, and %p whose department is not known, shows %p', (sizes, without, shown) => {
    expect(shownDepartments(people(sizes, without))).toEqual(shown);
  });

  it('are as large as a team, and leave nobody or at least ten people out', () => {
    const sizes = fc.dictionary(fc.constantFrom(...'abcdef'), fc.nat({ max: 14 }));
    fc.assert(
      fc.property(sizes, fc.nat({ max: 14 }), (given, without) => {
        const shown = shownDepartments(people(given, without));
        const size = (name: string) => given[name] ?? 0;
        const rest = people(given, without).length - shown.reduce((sum, name) => sum + size(name), 0);
        expect(shown.every((name) => size(name) >= departmentFloor)).toBe(true);
        expect(shown.length === 0 || rest === 0 || rest >= 10).toBe(true);
      }),
    );
  });
});
