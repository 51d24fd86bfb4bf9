import { type CohortName, cohortKinds, kindOf, wholeOf } from './cohort.js';
import { floorOf } from './floor-of.js';
import { givingWay } from './giving-way.js';
import { countOf, Ledger } from './ledger.js';
import type { PeopleAlike, Publication, Trace } from './people-alike.js';
import { PublishGate } from './publish-gate.js';
import { dominance, floors, ownAccountsOfOrganiser, type Reason, republishing, type Rule } from './rules.js';

/** What may be published, in this order, and what not. */
export type Decision = {
  /**
   * With the number of each publication, which goes on from the history, and the figures that may not be shown of it
   * since too few people have a part in them.
   */
  readonly published: readonly (Publication & { readonly number: number })[];
  readonly withheld: readonly { readonly cohort: CohortName; readonly reason: Reason }[];
  /** The traces of the people given, attempt by attempt, once all this is published. */
  readonly traces: readonly (readonly Trace[])[];
};

/** What a decision looks at besides the publish gate and the remainder. */
export type Rules = {
  readonly each: readonly Rule[];
  /** For figures in which not everybody has a part. */
  readonly ofFigures: readonly Rule[];
  readonly remainder: boolean;
  readonly gate: boolean;
};

/** All rules of P-8. Tests take one away, to show what it stops. */
export const allRules: Rules = {
  each: [floors, dominance, ownAccountsOfOrganiser, republishing],
  ofFigures: [floors, dominance, ownAccountsOfOrganiser],
  remainder: true,
  gate: true,
};

/**
 * Decides which cohorts may be published as they are now (P-8): rounds first, then the country, function groups, size
 * classes, provinces, and organisations last; among equals who waits longest, then the largest. What comes later gives
 * way.
 *
 * @param history all publications so far, of number 1, 2, …
 * @param people everybody who has an attempt in a candidate or in anything published. Nobody may be left out: what
 *   would be about her alone then seems to tell nothing new.
 */
export function decide(
  history: readonly Publication[],
  people: readonly PeopleAlike[],
  candidates: readonly CohortName[],
  rules: Rules = allRules,
): Decision {
  const ledger = new Ledger(history, people, candidates);
  const gate = rules.gate ? new PublishGate(ledger) : noGate;
  const reasons = new Map<CohortName, Reason>();
  for (const kind of cohortKinds) {
    const cells = candidates.filter((cohort) => kindOf(cohort) === kind);
    refuse(reasons, cells, (cohort) => firstReason(rules.each, ledger, cohort));
    if (rules.remainder)
      for (const cohort of remainderOf(ledger, cells, reasons)) reasons.set(cohort, 'remainder');
    for (const cohort of inOrder(ledger, cells)) {
      if (reasons.has(cohort)) continue;
      const outcome = gate.check(cohort);
      if (outcome !== 'safe') reasons.set(cohort, outcome);
      else ledger.publish(cohort, figuresWithheld(ledger, cohort, gate, rules.ofFigures));
    }
  }
  return {
    published: ledger.published,
    withheld: [...reasons].map(([cohort, reason]) => ({ cohort, reason })),
    traces: ledger.lines.map(({ entries }) => entries.map(({ trace }) => trace)),
  };
}

function refuse(
  reasons: Map<CohortName, Reason>,
  cohorts: readonly CohortName[],
  reasonOf: (cohort: CohortName) => Reason | null,
): void {
  for (const cohort of cohorts) {
    const reason = reasonOf(cohort);
    if (reason) reasons.set(cohort, reason);
  }
}

function firstReason(
  rules: readonly Rule[],
  ledger: Ledger,
  cohort: CohortName,
  figure?: string,
): Reason | null {
  for (const rule of rules) {
    const reason = rule(ledger, cohort, figure);
    if (reason) return reason;
  }
  return null;
}

type Gate = Pick<PublishGate, 'check' | 'checkFigure'>;

/** For tests that show what the gate stops, and what the other rules stop without it. */
const noGate: Gate = { check: () => 'safe', checkFigure: () => 'safe' };

function figuresWithheld(
  ledger: Ledger,
  cohort: CohortName,
  gate: Gate,
  rules: readonly Rule[],
): readonly string[] {
  return ledger.partialFigures.filter(
    (figure) =>
      firstReason(rules, ledger, cohort, figure) !== null || gate.checkFigure(cohort, figure) !== 'safe',
  );
}

/** The cells that give way so that the remainder of their whole is nobody or enough; of organisations nobody sees all. */
function remainderOf(
  ledger: Ledger,
  cells: readonly CohortName[],
  reasons: ReadonlyMap<CohortName, Reason>,
): readonly CohortName[] {
  const [first] = cells;
  const whole = first && wholeOf(first);
  if (!whole || !ledger.isVisible(whole) || kindOf(first) === 'tenant') return [];
  const sized = cells.map((name) => ({
    name,
    people: countOf(ledger.members(name)).people,
    shown: !reasons.has(name) || ledger.lastOf(name) > 0,
  }));
  const inCells = sized.reduce((sum, { people }) => sum + people, 0);
  const others = countOf(ledger.members(whole)).people - inCells;
  const minimum = kindOf(first) === 'round-function-group' ? floorOf(kindOf(first)).people : undefined;
  return givingWay(sized, others, minimum).filter((name) => !reasons.has(name));
}

function inOrder(ledger: Ledger, cohorts: readonly CohortName[]): readonly CohortName[] {
  const ranked = cohorts.map((cohort) => ({
    cohort,
    last: ledger.lastOf(cohort),
    people: countOf(ledger.members(cohort)).people,
  }));
  ranked.sort((one, other) => one.last - other.last || other.people - one.people);
  return ranked.map(({ cohort }) => cohort);
}
