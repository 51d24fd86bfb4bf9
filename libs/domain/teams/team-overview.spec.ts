import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answers, type ScanStructure } from '../scan/index.js';
import { shownGroups } from './shown-groups.js';
import { roundSize } from './round-size.js';
import { type Contribution, memberScores, teamOverview } from './team-overview.js';

const structure: ScanStructure = {
  clusters: [
    { code: 'knowledge', statements: [1, 2] },
    { code: 'habits', statements: [3, 4] },
  ],
  functionGroups: ['policy', 'management', 'execution'],
};
const person = (given: readonly Answer[], functionGroup: string | null = null): Contribution => ({
  functionGroup,
  answers: new Map(given.map((answer, at) => [at + 1, answer])),
});
const times = <T>(count: number, made: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => made(at));

describe('groups side by side', () => {
  const sizes = (...counts: number[]) => counts.map((size, at) => ({ code: 'abcdef'[at]!, size }));

  it.each<[number[], number, number, string]>([
    [[5, 5, 5], 15, 5, 'abc'],
    [[5, 5, 4], 14, 5, 'a'],
    [[5, 5, 0], 10, 5, 'ab'],
    [[5, 4, 4], 13, 5, 'a'],
    [[5, 1], 6, 5, ''],
    [[2, 2, 2], 6, 2, 'abc'],
    [[3, 2, 1], 6, 2, 'a'],
    [[6, 6], 13, 5, 'a'],
    [[], 7, 5, ''],
  ])('of %p among %p, floor %p, shows "%s"', (counts, people, floor, shown) => {
    expect([...shownGroups(sizes(...counts), people, floor)].sort().join('')).toBe(shown);
  });

  it('leaves nobody, or at least the floor, out of what is shown', () => {
    const counts = fc.array(fc.nat({ max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 9 }), fc.integer({ min: 2, max: 6 }), (given, without, floor) => {
        const groups = sizes(...given);
        const people = given.reduce((sum, size) => sum + size, without);
        const shown = shownGroups(groups, people, floor);
        const inThem = groups.filter(({ code }) => shown.has(code));
        const rest = people - inThem.reduce((sum, { size }) => sum + size, 0);
        expect(inThem.every(({ size }) => size >= floor)).toBe(true);
        expect(rest === 0 || rest >= floor || shown.size === 0).toBe(true);
      }),
    );
  });
});

describe('a band of sizes', () => {
  it.each([
    [0, 0, 5],
    [5, 0, 5],
    [6, 6, 9],
    [10, 10, 19],
    [249, 100, 249],
    [100_000, 100_000, null],
  ])('of %p goes from %p to %p', (people, from, to) => {
    expect(roundSize(people)).toEqual({ from, to });
  });
});

describe('the overview of a round', () => {
  const six = times(6, (at) => person([at < 3 ? 'inactive' : 'leading', 'advanced', 'onTrack', 'unknown']));

  it('is not there for fewer than six, unless the round is open', () => {
    expect(teamOverview(structure, 'confidential', six.slice(1))).toBeUndefined();
    expect(teamOverview(structure, 'functionGroup', six.slice(1))).toBeUndefined();
    expect(teamOverview(structure, 'open', [])).toBeUndefined();
    expect(teamOverview(structure, 'open', six.slice(5))).toBeDefined();
  });

  it('gives means, levels, agreement, talking points and what is not known', () => {
    expect(teamOverview(structure, 'confidential', six)).toEqual({
      size: { from: 6, to: 9 },
      total: { rounded: 58, level: 'onTrack' },
      clusters: [
        { code: 'knowledge', figure: { rounded: 63, level: 'advanced' } },
        { code: 'habits', figure: { rounded: 50, level: 'onTrack' } },
      ],
      functionGroups: [],
      departments: [],
      statements: [
        { code: 1, level: 'onTrack', agreement: 'farApart' },
        { code: 2, level: 'advanced', agreement: 'agree' },
        { code: 3, level: 'onTrack', agreement: 'agree' },
        { code: 4, level: null, agreement: null },
      ],
      talkingPoints: [1],
      strengths: [2],
      growthOpportunities: [1, 3],
      unknownPercent: 30,
    });
  });

  it('shows nothing of a statement that few know, but in an open round', () => {
    const four = times(6, (at) => person([at < 4 ? 'onTrack' : 'unknown', 'onTrack', 'onTrack', 'onTrack']));
    expect(teamOverview(structure, 'confidential', four)?.statements[0]).toEqual({
      code: 1,
      level: null,
      agreement: null,
    });
    expect(teamOverview(structure, 'open', four.slice(0, 1))?.statements[0]).toEqual({
      code: 1,
      level: 'onTrack',
      agreement: null,
    });
    expect(teamOverview(structure, 'open', four.slice(0, 2))?.statements[0]?.agreement).toBe('agree');
  });

  it('shows nothing of a statement that five of six know: each of them would see four others', () => {
    const five = times(6, (at) => person([at < 5 ? 'onTrack' : 'unknown', 'onTrack', 'onTrack', 'onTrack']));
    for (const kind of ['confidential', 'functionGroup'] as const) {
      const overview = teamOverview(structure, kind, five);
      expect(overview?.statements[0]).toEqual({ code: 1, level: null, agreement: null });
      expect(overview?.growthOpportunities).toEqual([2, 3, 4]);
    }
  });

  it('shows function groups by the rule of its kind', () => {
    const grouped = [
      ...times(5, () => 'policy'),
      ...times(2, () => 'management'),
      ...times(5, () => 'execution'),
    ];
    const team = grouped.map((group) => person(['onTrack', 'onTrack', 'advanced', 'advanced'], group));
    const codes = (kind: 'confidential' | 'functionGroup') =>
      teamOverview(structure, kind, team)?.functionGroups.map(({ code }) => code);
    expect(codes('confidential')).toHaveLength(1);
    expect(codes('functionGroup')).toEqual(['policy', 'management', 'execution']);
    expect(teamOverview(structure, 'functionGroup', team)?.functionGroups[0]).toEqual({
      code: 'policy',
      clusters: [
        { code: 'knowledge', figure: { rounded: 50, level: 'onTrack' } },
        { code: 'habits', figure: { rounded: 75, level: 'advanced' } },
      ],
    });
  });

  it('shows departments by the same figures', () => {
    const low = person(['inactive', 'inactive', 'onTrack', 'onTrack']);
    const high = person(['leading', 'leading', 'onTrack', 'onTrack']);
    const team = [
      ...times(6, () => ({ ...low, department: 'Werk' })),
      ...times(6, () => ({ ...high, department: 'Inkomen' })),
    ];
    const of = (score: number, level: string) => [
      { code: 'knowledge', figure: { rounded: score, level } },
      { code: 'habits', figure: { rounded: 50, level: 'onTrack' } },
    ];
    expect(teamOverview(structure, 'confidential', team)?.departments).toEqual([
      { name: 'Inkomen', clusters: of(100, 'leading') },
      { name: 'Werk', clusters: of(0, 'inactive') },
    ]);
  });

  it('says what is not known in whole per cents from ten people', () => {
    const ten = times(10, (at) =>
      person([at === 0 ? 'unknown' : 'onTrack', 'onTrack', 'onTrack', 'onTrack']),
    );
    expect(teamOverview(structure, 'confidential', ten)?.unknownPercent).toBe(3);
  });

  it('takes a statement without an answer as not known', () => {
    const short = times(6, () => person(['onTrack', 'onTrack']));
    expect(teamOverview(structure, 'confidential', short)?.clusters[1]).toEqual({
      code: 'habits',
      figure: null,
    });
  });

  it('does not depend on who comes first', () => {
    const anyPerson = fc
      .tuple(
        fc.array(fc.constantFrom(...answers), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('policy', 'execution', null),
      )
      .map(([given, group]) => person(given, group));
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 6, maxLength: 14 }), (team) => {
        expect(teamOverview(structure, 'functionGroup', [...team].reverse())).toEqual(
          teamOverview(structure, 'functionGroup', team),
        );
      }),
    );
  });
});

describe('the scores of one member of an open round', () => {
  it('are those of her own result', () => {
    expect(memberScores(structure, person(['inactive', 'leading', 'unknown', 'unknown']))).toEqual({
      total: { rounded: 50, level: 'onTrack' },
      clusters: [
        { code: 'knowledge', figure: { rounded: 50, level: 'onTrack' } },
        { code: 'habits', figure: null },
      ],
    });
  });
});
