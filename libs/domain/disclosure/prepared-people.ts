import type { CohortName } from './cohort.js';
import { Equations } from './equations.js';
import { constant, type Form, formOf, isZero } from './form.js';
import { type HeadCount, nobody, together } from './head-count.js';
import { conclude, type Contributors, type Problem } from './isolation.js';
import { changeOf, type Entry, hasPart, type Ledger, type Line } from './ledger.js';

/** Whom a check is about: those with a part in a figure, and whether those who agreed to be seen are looked at too. */
export type Scope = { readonly figure?: string | undefined; readonly withAgreed?: boolean };

/**
 * What each attempt contributes to "a figure plus any multiples of the publications": the unknowns are the multiples.
 * Of most people nothing changes now, whatever is published: what follows from them is worked out once.
 */
export class PreparedPeople {
  private readonly changing: readonly Line[];
  private readonly still: Problem;

  /** @param allVanish whether every contribution must vanish, or only those that so many share that they must */
  constructor(
    private readonly ledger: Ledger,
    private readonly scope: Scope,
    allVanish = false,
  ) {
    const changing = new Set(ledger.candidates.flatMap((cohort) => ledger.changed(cohort)));
    const lines = ledger.lines.filter(({ group }) => scope.withAgreed || !group.agreed);
    this.changing = lines.filter((line) => changing.has(line));
    const still = this.contributorsOf(
      lines.filter((line) => !changing.has(line)),
      null,
    );
    this.still = allVanish ? vanishing(still) : conclude(still);
  }

  /** Those who contribute to a cohort's next publication or to anything before it, with what is concluded already. */
  contributorsTo(cohort: CohortName): Problem {
    const contributors = [...this.still.contributors, ...this.contributorsOf(this.changing, cohort)];
    return { ...this.still, contributors };
  }

  /** Lines with the same contributions are put together before these are worked out. */
  private contributorsOf(lines: readonly Line[], cohort: CohortName | null): readonly Contributors[] {
    const alike = new Map<string, { line: Line; count: HeadCount }>();
    const concerned = new Set(cohort === null ? [] : this.ledger.concerned(cohort));
    for (const line of lines) {
      const at = concerned.has(line) ? cohort : null;
      let key = '';
      for (const entry of this.partsOf(line)) key += `${entry.key}=${changeAt(entry, at)};`;
      const found = alike.get(key);
      if (found) found.count = together(found.count, line.count);
      else alike.set(key, { line, count: line.count });
    }
    return [...alike.values()]
      .map(({ line, count }) => ({ count, forms: this.formsOf(line, cohort) }))
      .filter(({ forms }) => forms.length > 0);
  }

  private formsOf(line: Line, cohort: CohortName | null): readonly Form[] {
    return this.partsOf(line)
      .map((entry) => {
        const terms = entry.trace.map((each): [number, number] => [Math.abs(each), Math.sign(each)]);
        return formOf(new Map([...terms, [constant, changeAt(entry, cohort)]]));
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
