import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CohortName } from './cohort.js';
import { allRules, decide } from './decide.js';
import { Ledger } from './ledger.js';
import type { Trace } from './people-alike.js';
import { PublishGate } from './publish-gate.js';
import { isolatesSomebody } from './testing/isolates-somebody.js';

const cohorts: readonly CohortName[] = ['round:a', 'round:b', 'all', 'tenant:a', 'tenant:b'];
/** For each refresh, in which of the cohorts each attempt of a person is then. */
const anyAttempt = fc.array(fc.nat(31), { minLength: 3, maxLength: 3 });
const anyPerson = fc.record({
  confirmed: fc.boolean(),
  attempts: fc.array(anyAttempt, { minLength: 1, maxLength: 2 }),
});
/** Blocks of the same person, so that something can be published at all. */
const anyPeople = fc
  .array(fc.tuple(anyPerson, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 4 })
  .map((blocks) =>
    blocks.flatMap(([person, count]) => Array<typeof person>(count).fill(person)).slice(0, 12),
  );

const gateOnly = { ...allRules, each: [], remainder: false };

type Person = { readonly confirmed: boolean; readonly attempts: readonly number[][] };
type Published = { readonly cohort: CohortName; readonly without: readonly string[] };
type Publication = { readonly cohort: number; readonly refresh: number };

/** Publishes what the gate lets through in each of three refreshes. */
function play(people: readonly Person[]) {
  const sets: Published[] = [];
  const publications: Publication[] = [];
  const refusals: { readonly before: readonly Publication[]; readonly refused: Publication }[] = [];
  let traces: readonly (readonly Trace[])[] = people.map(({ attempts }) => attempts.map(() => []));
  for (const refresh of [0, 1, 2]) {
    const groups = people.map(({ confirmed, attempts }, person) => ({
      people: 1,
      organisation: confirmed ? 'o' : null,
      attempts: attempts.map((inCohorts, index) => ({
        trace: traces[person]![index]!,
        now: cohorts.filter((_, cohort) => isIn(inCohorts, { cohort, refresh })),
      })),
    }));
    const decision = decide(sets, groups, cohorts, gateOnly);
    traces = decision.traces;
    for (const { cohort, without } of decision.published) {
      sets.push({ cohort, without });
      publications.push({ cohort: cohorts.indexOf(cohort), refresh });
    }
    const before = [...publications];
    for (const { cohort } of decision.withheld) {
      refusals.push({ before, refused: { cohort: cohorts.indexOf(cohort), refresh } });
    }
  }
  return { publications, refusals };
}

const isIn = (inCohorts: readonly number[], { cohort, refresh }: Publication): boolean =>
  ((inCohorts[refresh]! >> cohort) & 1) === 1;

/** A check of another kind: every small group is tried. */
function findsSomebody(people: readonly Person[], publications: readonly Publication[]): boolean {
  const seen = people.map(({ confirmed, attempts }) => ({
    confirmed,
    attempts: attempts.map((attempt) =>
      publications.flatMap((set, index) => (isIn(attempt, set) ? [index] : [])),
    ),
  }));
  return isolatesSomebody(seen, publications.length);
}

describe('the publish gate', () => {
  it('lets nothing through by which somebody is found among too few, and refuses nothing else', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { publications, refusals } = play(people);
        expect(findsSomebody(people, publications)).toBe(false);
        const [refusal] = refusals;
        if (refusal) expect(findsSomebody(people, [...refusal.before, refusal.refused])).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('withholds where its numbers would no longer be exact', () => {
    const traces = Array.from({ length: 90 }, (_, n) => [n + 1, n + 2, -(n + 3)]);
    const group = (trace: Trace, ...now: CohortName[]) => ({
      people: 10,
      organisation: 'a',
      attempts: [{ trace, now }],
    });
    const people = [...traces.map((trace) => group(trace)), group([92], 'round:a')];
    const history = Array<Published>(92).fill({ cohort: 'all', without: [] });
    const ledger = new Ledger(history, people, ['round:a']);
    expect(new PublishGate(ledger).check('round:a')).toBe('tooComplex');
  });

  it('withholds where it would have to try too much', () => {
    const group = (people: number, ...trace: number[]) => ({
      people,
      organisation: 'a',
      attempts: [{ trace, now: trace.length > 1 ? (['round:c'] as const) : [] }],
    });
    const round = (name: string): Published => ({ cohort: `round:${name}`, without: [] });
    const ledger = new Ledger(
      [round('a'), round('b')],
      [group(3, 1), group(3, 2), group(3, 1, 2)],
      ['round:c'],
    );
    expect(new PublishGate(ledger).check('round:c')).toBe('isolates');
    expect(new PublishGate(ledger, 1).check('round:c')).toBe('tooComplex');
  });

  it('does not take a fault for a figure that cannot be checked', () => {
    expect(() => new PublishGate({} as Ledger).check('tenant:a')).toThrow(TypeError);
  });
});
