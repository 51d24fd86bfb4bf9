import type { CohortName } from './cohort.js';
import { Equations } from './equations.js';
import { constant, type Form, formOf, isZero } from './form.js';
import { type HeadCount, nobody, together, without } from './head-count.js';
import { conclude, type Contributors, type Problem } from './isolation.js';
import { linkedToConstants } from './linked-to-constants.js';
import { changeOf, type Entry, hasPart, type Ledger, type Line } from './ledger.js';

/** Whom a check is about: those with a part in a figure, and whether those who agreed to be seen are looked at too. */
export type Scope = { readonly figure?: string | undefined; readonly withAgreed?: boolean };

/** People with the same traces. */
type Bundle = { readonly forms: readonly Form[]; count: HeadCount };

/**
 * What each attempt contributes to "a figure plus any multiples of the publications": the unknowns are the multiples.
 * Of most people nothing changes now, whatever is published: what follows from them is worked out once. The others are
 * kept together by their traces.
 */
export class PreparedPeople {
  /** How many of those who moved are in the bundle of their traces. */
  private upTo: number;
  private readonly keys = new Map<Line, string>();
  private readonly bundles = new Map<string, Bundle>();
  private readonly still: Problem;
  /** What is concluded so far. */
  private equations = Equations.none;

  /** @param allVanish whether every contribution must vanish, or only those that so many share that they must */
  constructor(
    private readonly ledger: Ledger,
    private readonly scope: Scope,
    allVanish = false,
  ) {
    const changing = new Set(ledger.candidates.flatMap((cohort) => ledger.changed(cohort)));
    const lines = ledger.lines.filter(({ group }) => scope.withAgreed || !group.agreed);
    for (const line of lines) if (!changing.has(line)) this.join(this.bundles, line, null);
    const still = this.contributorsIn(this.bundles);
    this.bundles.clear();
    this.still = allVanish ? vanishing(still) : conclude(still);
    this.equations = this.still.equations;
    this.upTo = ledger.moved.length;
    for (const line of lines) if (changing.has(line)) this.enter(line);
  }

  /** Those on whom it depends what a cohort's next publication tells, with what is concluded already. */
  contributorsTo(cohort: CohortName): Problem {
    const { moved: grown } = this.ledger;
    for (; this.upTo < grown.length; this.upTo += 1) this.bringUpToDate(grown[this.upTo] as Line);
    const moved = new Map<string, Bundle>();
    const left = new Map(this.bundles);
    for (const line of this.ledger.changed(cohort)) {
      const key = this.keys.get(line);
      // Who agreed to be seen is not in any bundle.
      if (key === undefined) continue;
      const { forms, count } = left.get(key) as Bundle;
      left.set(key, { forms, count: without(count, line.count) });
      this.join(moved, line, cohort);
    }
    const changing = [...this.contributorsIn(left), ...this.contributorsIn(moved)];
    return { ...this.still, contributors: linkedToConstants([...this.still.contributors, ...changing]) };
  }

  /** Moves people to the bundle of their traces, where these have grown. */
  private bringUpToDate(line: Line): void {
    const before = this.keys.get(line);
    // Who agreed to be seen is not in any bundle.
    if (before === undefined) return;
    const bundle = this.bundles.get(before) as Bundle;
    bundle.count = without(bundle.count, line.count);
    this.enter(line);
  }

  private enter(line: Line): void {
    this.keys.set(line, this.keyOf(line, null));
    this.join(this.bundles, line, null);
  }

  private join(bundles: Map<string, Bundle>, line: Line, cohort: CohortName | null): void {
    const key = this.keyOf(line, cohort);
    const bundle = bundles.get(key);
    if (bundle) bundle.count = together(bundle.count, line.count);
    else bundles.set(key, { forms: this.formsOf(line, cohort), count: line.count });
  }

  private contributorsIn(bundles: ReadonlyMap<string, Bundle>): readonly Contributors[] {
    return [...bundles.values()].filter(({ forms, count }) => forms.length > 0 && count.people > 0);
  }

  private keyOf(line: Line, cohort: CohortName | null): string {
    let key = '';
    for (const entry of this.partsOf(line)) key += `${entry.key}=${changeAt(entry, cohort)};`;
    return key;
  }

  private formsOf(line: Line, cohort: CohortName | null): readonly Form[] {
    return this.partsOf(line)
      .map((entry) => {
        const terms = entry.trace.map((each): [number, number] => [Math.abs(each), Math.sign(each)]);
        return this.equations.reduce(formOf(new Map([...terms, [constant, changeAt(entry, cohort)]])));
      })
      .filter((form) => !isZero(form));
  }

  private partsOf({ entries }: Line): readonly Entry[] {
    const { figure } = this.scope;
    return figure === undefined ? entries : entries.filter((entry) => hasPart(entry, figure));
  }
}

const changeAt = (entry: Entry, cohort: CohortName | null): number =>
  cohort === null ? 0 : changeOf(entry, cohort);

const vanishing = (contributors: readonly Contributors[]): Problem => ({
  contributors: [],
  equations: Equations.none.with(contributors.flatMap(({ forms }) => forms)) as Equations,
  left: nobody,
});
