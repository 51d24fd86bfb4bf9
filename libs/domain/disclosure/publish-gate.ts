import { type CohortName, kindOf, wholeOf } from './cohort.js';
import { Equations } from './equations.js';
import { constant, type Form, formOf, InexactError } from './form.js';
import { type Contributors, type Finding, findIsolation } from './isolation.js';
import { changeOf, type Ledger, type Line } from './ledger.js';

/** How many combinations are tried before a figure is withheld because the check would take too long. */
const mostBranches = 2_000;
/** How many kinds of people the whole history may hold for a check of all of it. */
const mostLines = 20_000;

type Outcome = 'safe' | 'isolates' | 'tooComplex';

/**
 * The publish gate (P-8): whether no combination of this figure with everything that was ever published, to anybody,
 * tells of fewer than five other people.
 *
 * Stops: *adding and subtracting.* Any sums, differences and multiples, over all months and cohorts: the country minus
 * eleven provinces minus last month's twelfth; the organisation minus its three rounds.
 */
export function publishGate(ledger: Ledger, cohort: CohortName, branches = mostBranches): Outcome {
  try {
    return check(ledger, cohort, branches);
  } catch (error) {
    if (error instanceof InexactError) return 'tooComplex';
    throw error;
  }
}

function check(ledger: Ledger, cohort: CohortName, branches: number): Outcome {
  if (completesWhole(ledger, cohort)) return 'safe';
  if (search(ledger, cohort, ledger.firstNew, branches) === 'none') return 'safe';
  if (ledger.lines.length > mostLines) return 'tooComplex';
  if (isKnown(ledger, cohort)) return 'safe';
  const finding = search(ledger, cohort, 1, branches);
  if (finding === 'none') return 'safe';
  return finding === 'isolated' ? 'isolates' : 'tooComplex';
}

/** Looks for an isolating combination among what no publication before `from` tells of. */
function search(ledger: Ledger, cohort: CohortName, from: number, branches: number): Finding {
  const contributors = ledger.lines.flatMap((line) => contributorsOf(line, cohort, from));
  return findIsolation(contributors, { branches });
}

function contributorsOf(line: Line, cohort: CohortName, from: number): Contributors[] {
  if (line.group.agreed) return [];
  const forms = formsOf(line, cohort, from);
  return forms.length > 0 ? [{ count: line.count, forms }] : [];
}

/**
 * What each attempt contributes to "this figure plus any multiples of the publications": the unknowns are the
 * multiples. Attempts in publications before `from` are left out.
 */
function formsOf({ entries }: Line, cohort: CohortName, from: number): Form[] {
  const forms: Form[] = [];
  for (const entry of entries) {
    const change = changeOf(entry, cohort);
    const first = entry.trace[0];
    if ((first === undefined && change === 0) || (first !== undefined && Math.abs(first) < from)) continue;
    const terms = entry.trace.map((each): [number, number] => [Math.abs(each), Math.sign(each)]);
    forms.push(formOf(new Map([...terms, [constant, change]])));
  }
  return forms;
}

/** Whether a figure is a sum of multiples of what is published already, so that it tells nothing new. */
function isKnown(ledger: Ledger, cohort: CohortName): boolean {
  const forms = ledger.lines.flatMap((line) => formsOf(line, cohort, 1));
  return Equations.none.with(forms) !== null;
}

/** Whether a cell is what is left of the whole once its published siblings are taken away: then it tells nothing new. */
function completesWhole(ledger: Ledger, cohort: CohortName): boolean {
  const whole = wholeOf(cohort);
  if (whole === null) return false;
  const kind = kindOf(cohort);
  return ledger.lines.every(({ entries }) =>
    entries.every(({ now, published }) => {
      const siblings = [...published].filter((other) => kindOf(other) === kind && other !== cohort);
      const cells = siblings.filter((other) => wholeOf(other) === whole).length;
      return Number(now.has(cohort)) + cells === Number(published.has(whole));
    }),
  );
}
