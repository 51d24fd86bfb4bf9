import { describe, expect, it } from '@jest/globals';
import type { CohortName } from './cohort.js';
import { allRules, decide, type Decision, type Rules } from './decide.js';
import type { PeopleAlike, Publication, TracedAttempt } from './people-alike.js';
import { dominance, floors, ownAccountsOfOrganiser, republishing, type Rule } from './rules.js';

const gateOff: Rules = { ...allRules, gate: false };
/** Without the gate and without this rule as well. */
const without = (rule: Rule): Rules => ({ ...gateOff, each: allRules.each.filter((each) => each !== rule) });

const group = (people: number, organisation: string | null, ...attempts: TracedAttempt[]): PeopleAlike => ({
  people,
  organisation,
  attempts,
});
const fresh = (...now: CohortName[]): TracedAttempt => ({ trace: [], now });
const old = (trace: number[], ...now: CohortName[]): TracedAttempt => ({ trace, now });
const country = (people: number, organisation: string | null, ...cells: CohortName[]): PeopleAlike =>
  group(people, organisation, fresh('all', ...cells));

const seen = (...cohorts: CohortName[]): Publication[] => cohorts.map((cohort) => ({ cohort, without: [] }));
const published = ({ published }: Decision) => published.map(({ cohort }) => cohort);
const reasonFor = ({ withheld }: Decision, cohort: CohortName) =>
  withheld.find((each) => each.cohort === cohort)?.reason;

describe('while the gate is off, each rule stops an attack of its own', () => {
  it('floors: one person who finishes many attempts is not "ten participants"', () => {
    const diligent = group(1, 'a', ...Array.from({ length: 10 }, () => fresh('tenant:a')));
    expect(reasonFor(decide([], [diligent], ['tenant:a'], gateOff), 'tenant:a')).toBe('tooFewPeople');
    const blind = { ...gateOff, each: [] };
    expect(published(decide([], [diligent], ['tenant:a'], blind))).toEqual(['tenant:a']);
  });

  it('floors: a province of two organisations is not shown', () => {
    const people = [group(20, 'a', fresh('province:x')), group(20, 'b', fresh('province:x'))];
    expect(reasonFor(decide([], people, ['province:x'], gateOff), 'province:x')).toBe('tooFewOrganisations');
    expect(published(decide([], people, ['province:x'], without(floors)))).toEqual(['province:x']);
  });

  it('floors: all personal spaces together are one organisation', () => {
    const people = [
      group(20, 'a', fresh('all')),
      group(20, null, fresh('all')),
      group(9, null, fresh('all')),
    ];
    expect(reasonFor(decide([], people, ['all'], gateOff), 'all')).toBe('tooFewOrganisations');
  });

  it('floors: a function group whose rest is two people is not shown beside the whole round', () => {
    const people = [
      group(6, 'a', fresh('round:r', 'round-function-group:r/execution')),
      group(2, 'a', fresh('round:r', 'round-function-group:r/policy')),
    ];
    const cohorts: CohortName[] = ['round:r', 'round-function-group:r/execution'];
    const decision = decide([], people, cohorts, gateOff);
    expect([published(decision), reasonFor(decision, cohorts[1]!)]).toEqual([['round:r'], 'tooFewPeople']);
    const blind = { ...without(floors), remainder: false };
    expect(published(decide([], people, cohorts, blind))).toEqual(cohorts);
  });

  it('remainder: two function groups are not shown beside a round in which three people are left', () => {
    const people = [
      group(6, 'a', fresh('round:r', 'round-function-group:r/execution')),
      group(7, 'a', fresh('round:r', 'round-function-group:r/policy')),
      group(3, 'a', fresh('round:r', 'round-function-group:r/management')),
    ];
    const cohorts = [...new Set(people.flatMap(({ attempts }) => attempts.flatMap(({ now }) => now)))];
    const decision = decide([], people, cohorts, gateOff);
    expect(published(decision)).toEqual(['round:r', 'round-function-group:r/policy']);
    expect(reasonFor(decision, 'round-function-group:r/execution')).toBe('remainder');
  });

  it('remainder: departments are withheld until nobody or ten people are left beside them', () => {
    const of = (...sizes: number[]) =>
      sizes.map((size, at) => group(size, 'a', fresh('round:r', `round-department:r/${at}`)));
    const shown = (...people: PeopleAlike[]) => {
      const cells = new Set(people.flatMap(({ attempts }) => attempts.flatMap(({ now }) => now)));
      return published(decide([], people, [...cells], gateOff)).slice(1);
    };
    expect(shown(...of(6, 6))).toEqual(['round-department:r/0', 'round-department:r/1']);
    expect(shown(...of(5, 20))).toEqual([]);
    expect(shown(...of(5, 5, 20))).toEqual(['round-department:r/2']);
    expect(shown(...of(20, 6), group(4, 'a', fresh('round:r')))).toEqual(['round-department:r/0']);
  });

  it('dominance: a province that is one municipality for the most part is not shown', () => {
    const people = [
      group(100, 'a', fresh('province:x')),
      group(1, 'b', fresh('province:x')),
      group(1, 'c', fresh('province:x')),
    ];
    expect(reasonFor(decide([], people, ['province:x'], gateOff), 'province:x')).toBe('dominated');
    expect(published(decide([], people, ['province:x'], without(dominance)))).toEqual(['province:x']);
  });

  it('own accounts: a round of one colleague and five accounts of the organiser is not shown', () => {
    const people = [group(1, 'a', fresh('round:r')), group(5, null, fresh('round:r'))];
    expect(reasonFor(decide([], people, ['round:r'], gateOff), 'round:r')).toBe('tooFewOthers');
    expect(published(decide([], people, ['round:r'], without(ownAccountsOfOrganiser)))).toEqual(['round:r']);
  });

  it('republishing: a new snapshot that differs by one person is not shown', () => {
    const people = [group(20, 'a', old([1], 'tenant:a')), group(1, 'a', fresh('tenant:a'))];
    expect(reasonFor(decide(seen('tenant:a'), people, ['tenant:a'], gateOff), 'tenant:a')).toBe(
      'tooFewChanged',
    );
    expect(published(decide(seen('tenant:a'), people, ['tenant:a'], without(republishing)))).toEqual([
      'tenant:a',
    ]);
  });

  it('republishing: who replaced her attempt is one who changed, not two', () => {
    const people = [group(20, 'a', old([1], 'tenant:a')), group(3, 'a', old([1]), fresh('tenant:a'))];
    expect(reasonFor(decide(seen('tenant:a'), people, ['tenant:a'], gateOff), 'tenant:a')).toBe(
      'tooFewChanged',
    );
  });

  it('republishing: where nobody changed there is nothing to publish', () => {
    const people = [group(20, 'a', old([1], 'tenant:a'))];
    expect(reasonFor(decide(seen('tenant:a'), people, ['tenant:a']), 'tenant:a')).toBe('unchanged');
  });

  it('remainder: the province that is withheld is not what is left of the country', () => {
    const inProvinces = (people: number, province: string): PeopleAlike[] =>
      ['a', 'b', 'c'].map((name) => country(people, `${province}${name}`, `province:${province}`));
    const people = [...inProvinces(10, 'x'), ...inProvinces(5, 'y'), ...inProvinces(1, 'z')];
    const cohorts: CohortName[] = ['all', 'province:x', 'province:y', 'province:z'];
    const decision = decide([], people, cohorts, gateOff);
    expect(published(decision)).toEqual(['all', 'province:x']);
    expect([reasonFor(decision, 'province:y'), reasonFor(decision, 'province:z')]).toEqual([
      'remainder',
      'tooFewPeople',
    ]);
    const blind = { ...gateOff, remainder: false };
    expect(published(decide([], people, cohorts, blind))).toEqual(['all', 'province:x', 'province:y']);
  });
});

describe('the publish gate stops what only shows in combination', () => {
  it('publishes what tells of enough people, and writes down who is in it', () => {
    const decision = decide(seen('all'), [country(12, 'a'), country(12, 'b'), country(12, 'c')], ['all']);
    expect(decision).toEqual({
      published: [{ cohort: 'all', number: 2, without: [] }],
      withheld: [],
      traces: [[[2]], [[2]], [[2]]],
    });
  });

  it('writes down who went out', () => {
    const people = [
      ...['a', 'b', 'c'].map((name) => group(12, name, old([1], 'all'))),
      group(6, 'a', old([1])),
      group(6, 'a', fresh('all')),
    ];
    const { traces } = decide(seen('all'), people, ['all']);
    expect(traces.slice(3)).toEqual([[[1, -2]], [[2]]]);
  });

  it('a round and its organisation that differ by three people', () => {
    const people = [group(10, 'a', old([1], 'tenant:a')), group(3, 'a', fresh('tenant:a'))];
    const both = decide(seen('round:r'), people, ['tenant:a']);
    expect(reasonFor(both, 'tenant:a')).toBe('isolates');
    const more = decide(seen('round:r'), [people[0]!, group(6, 'a', fresh('tenant:a'))], ['tenant:a']);
    expect(published(more)).toEqual(['tenant:a']);
  });

  it('a replacement of five people seen through a colleague among them', () => {
    const people = [group(20, 'a', old([1], 'tenant:a')), group(5, 'a', old([1]), fresh('tenant:a'))];
    expect(reasonFor(decide(seen('tenant:a'), people, ['tenant:a']), 'tenant:a')).toBe('isolates');
    people[1] = group(6, 'a', old([1]), fresh('tenant:a'));
    expect(published(decide(seen('tenant:a'), people, ['tenant:a']))).toEqual(['tenant:a']);
  });

  it('the country, all but one function group, and three who joined in the last one', () => {
    const cells = ['policy', 'management', 'execution'] as const;
    const before = cells.flatMap((cell, index) =>
      ['a', 'b', 'c'].map((name) => group(10, name, old([1, index + 2], 'all', `function-group:${cell}`))),
    );
    const joined = (people: number, cell: string) =>
      ['a', 'b', 'c'].map((name) => group(people, name, fresh('all', `function-group:${cell}`)));
    const cohorts: CohortName[] = ['all', ...cells.map((cell): CohortName => `function-group:${cell}`)];
    const people = [...before, ...joined(4, 'policy'), ...joined(4, 'management'), ...joined(1, 'execution')];
    const decision = decide(seen(...cohorts), people, cohorts);
    expect(published(decision)).toEqual(['all', 'function-group:policy']);
    expect(reasonFor(decision, 'function-group:management')).toBe('isolates');
    expect(reasonFor(decision, 'function-group:execution')).toBe('tooFewChanged');
  });

  it('lets the last cell of a whole through, which everybody can work out', () => {
    const cells = ['policy', 'management', 'execution'];
    const people = cells.flatMap((cell) =>
      ['a', 'b', 'c'].map((name) => country(4, name, `function-group:${cell}`)),
    );
    const cohorts: CohortName[] = ['all', ...cells.map((cell): CohortName => `function-group:${cell}`)];
    expect(published(decide([], people, cohorts))).toEqual(cohorts);
  });

  it('lets a figure through that is a sum of others', () => {
    const people = [group(10, 'a', old([1], 'tenant:a')), group(10, 'a', old([2], 'tenant:a'))];
    expect(published(decide(seen('round:r', 'round:s'), people, ['tenant:a']))).toEqual(['tenant:a']);
  });

  it('does not count those who agreed to be seen as others', () => {
    const people = [
      group(10, 'a', fresh('tenant:a')),
      { ...group(10, 'a', fresh('tenant:a')), agreed: true },
    ];
    expect(published(decide([], people, ['tenant:a']))).toEqual(['tenant:a']);
    people[0] = group(3, 'a', fresh('tenant:a'));
    expect(reasonFor(decide([], people, ['tenant:a']), 'tenant:a')).toBe('isolates');
  });
});

describe('several cohorts of those who agreed to be seen', () => {
  it('are decided one after the other without them', () => {
    const both: CohortName[] = ['round:r', 'tenant:a'];
    const people = [
      group(10, 'a', fresh(...both)),
      { ...group(10, 'a', fresh(...both)), agreed: true },
      group(3, 'a', fresh('tenant:a')),
    ];
    const decision = decide([], people, both);
    expect([published(decision), reasonFor(decision, 'tenant:a')]).toEqual([['round:r'], 'isolates']);
    people[2] = group(6, 'a', fresh('tenant:a'));
    expect(published(decide([], people, both))).toEqual(both);
  });
});

describe('a figure in which not everybody has a part', () => {
  const knows = (people: number, ...now: CohortName[]) => group(people, 'a', fresh(...now));
  const knowsNot = (people: number, ...now: CohortName[]) =>
    group(people, 'a', { ...fresh(...now), unscored: ['methods'] });
  const withoutIn = ({ published }: Decision, cohort: CohortName) =>
    published.find((each) => each.cohort === cohort)?.without;

  it('is not shown where one of ten knows it', () => {
    const people = [knows(1, 'tenant:a'), knowsNot(9, 'tenant:a')];
    expect(withoutIn(decide([], people, ['tenant:a']), 'tenant:a')).toEqual(['methods']);
    expect(withoutIn(decide([], people, ['tenant:a'], gateOff), 'tenant:a')).toEqual(['methods']);
    const blind = { ...gateOff, ofFigures: [] };
    expect(withoutIn(decide([], people, ['tenant:a'], blind), 'tenant:a')).toEqual([]);
  });

  it('is not shown anew where one of six who joined knows it', () => {
    const before = group(12, 'a', old([1], 'tenant:a'));
    const decision = decide(
      seen('tenant:a'),
      [before, knows(1, 'tenant:a'), knowsNot(5, 'tenant:a')],
      ['tenant:a'],
    );
    expect(withoutIn(decision, 'tenant:a')).toEqual(['methods']);
    const more = decide(
      seen('tenant:a'),
      [before, knows(6, 'tenant:a'), knowsNot(5, 'tenant:a')],
      ['tenant:a'],
    );
    expect(withoutIn(more, 'tenant:a')).toEqual([]);
  });

  it('is shown of the last cell where it is shown of the whole and of the others', () => {
    const cells: CohortName[] = ['round-function-group:r/policy', 'round-function-group:r/execution'];
    const people = [...cells.flatMap((cell) => [knows(10, 'round:r', cell), knowsNot(1, 'round:r', cell)])];
    const decision = decide([], people, ['round:r', ...cells]);
    expect(decision.published.map(({ without }) => without)).toEqual([[], [], []]);
  });

  it('is not shown of the last cell where it is not shown of the others', () => {
    const cells: CohortName[] = ['round-function-group:r/policy', 'round-function-group:r/execution'];
    const people = [
      knows(3, 'round:r', cells[0]!),
      knowsNot(10, 'round:r', cells[0]!),
      knows(10, 'round:r', cells[1]!),
    ];
    const decision = decide([], people, ['round:r', ...cells]);
    expect(decision.published.map(({ cohort, without }) => [cohort, without])).toEqual([
      ['round:r', []],
      [cells[0], ['methods']],
      [cells[1], ['methods']],
    ]);
  });
});

describe('function groups and departments of one round', () => {
  const inBoth = (people: number, code: string, department: string) =>
    group(
      people,
      'a',
      fresh('round:r', `round-function-group:r/${code}`, `round-department:r/${department}`),
    );
  const cohorts = (people: readonly PeopleAlike[]): CohortName[] => [
    ...new Set(people.flatMap(({ attempts }) => attempts.flatMap(({ now }) => now))),
  ];

  it('are both shown where they cut the round apart from each other', () => {
    const people = ['policy', 'execution'].flatMap((code) => [inBoth(6, code, '0'), inBoth(6, code, '1')]);
    expect(published(decide([], people, cohorts(people)))).toHaveLength(5);
  });

  it('are not both shown where they differ by one person', () => {
    const people = [inBoth(12, 'policy', '0'), inBoth(1, 'execution', '0'), inBoth(11, 'execution', '1')];
    const decision = decide([], people, cohorts(people));
    expect(published(decision).filter((cohort) => cohort.startsWith('round-department'))).toEqual([]);
    expect(reasonFor(decision, 'round-department:r/0')).toBe('isolates');
    expect(published(decide([], people, cohorts(people), gateOff))).toHaveLength(5);
  });
});

describe('the order', () => {
  it('lets organisations give way to provinces, and among equals those go first who wait longest, then the largest', () => {
    const three = (people: number, ...cells: CohortName[]) =>
      ['a', 'b', 'c'].map((name) => country(people, name, ...cells));
    const people = [
      ...three(20, 'province:old'),
      ...three(8, 'province:small'),
      ...three(16, 'province:large'),
      country(20, 'd', 'tenant:d'),
    ];
    const candidates: CohortName[] = ['tenant:d', 'province:small', 'province:old', 'province:large', 'all'];
    expect(published(decide(seen('province:old'), people, candidates))).toEqual([
      'all',
      'province:large',
      'province:small',
      'province:old',
      'tenant:d',
    ]);
  });
});
