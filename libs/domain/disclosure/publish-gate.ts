import { type CohortName, kindOf, wholeOf } from './cohort.js';
import { Equations } from './equations.js';
import { constant, type Form, formOf, InexactError } from './form.js';
import { type Contributors, type Finding, findIsolation } from './isolation.js';
import { changeOf, hasPart, type Ledger, type Line } from './ledger.js';

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

/**
 * The same for one figure of a cohort in which not everybody has a part, such as the score of a cluster of which some
 * know too little: those who have none do not count as others.
 *
 * Stops: *the only one who knew.* Ten people took part, of whom one knows enough of a cluster: its mean is hers. Or six
 * joined, of whom one does: the mean before and the mean after give it away.
 *
 * Other cohorts are taken to show the figure even where they do not: that can only withhold more.
 */
export function figureGate(ledger: Ledger, cohort: CohortName, figure: string): Outcome {
  if (completesWhole(ledger, cohort, figure)) return 'safe';
  const finding = search(ledger, cohort, { from: 1, branches: mostBranches, figure });
  return finding === 'none' ? 'safe' : 'isolates';
}

function check(ledger: Ledger, cohort: CohortName, branches: number): Outcome {
  if (completesWhole(ledger, cohort)) return 'safe';
  if (search(ledger, cohort, { from: ledger.firstNew, branches }) === 'none') return 'safe';
  if (ledger.lines.length > mostLines) return 'tooComplex';
  if (isKnown(ledger, cohort)) return 'safe';
  const finding = search(ledger, cohort, { from: 1, branches });
  if (finding === 'none') return 'safe';
  return finding === 'isolated' ? 'isolates' : 'tooComplex';
}

type Scope = { readonly from: number; readonly branches: number; readonly figure?: string };

/** Looks for an isolating combination among what no publication before `from` tells of. */
function search(ledger: Ledger, cohort: CohortName, scope: Scope): Finding {
  const contributors = ledger.lines.flatMap((line) => contributorsOf(line, cohort, scope));
  return findIsolation(contributors, { branches: scope.branches });
}

function contributorsOf(line: Line, cohort: CohortName, { from, figure }: Scope): Contributors[] {
  if (line.group.agreed) return [];
  const forms = formsOf(line, cohort, from, figure);
  return forms.length > 0 ? [{ count: line.count, forms }] : [];
}

/**
 * What each attempt contributes to "this figure plus any multiples of the publications": the unknowns are the
 * multiples. Attempts in publications before `from` are left out, and those without a part in the figure.
 */
function formsOf({ entries }: Line, cohort: CohortName, from: number, figure?: string): Form[] {
  const forms: Form[] = [];
  for (const entry of entries) {
    if (!hasPart(entry, figure)) continue;
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
function completesWhole(ledger: Ledger, cohort: CohortName, figure?: string): boolean {
  const whole = wholeOf(cohort);
  if (whole === null) return false;
  const kind = kindOf(cohort);
  return ledger.lines.every(({ entries }) =>
    entries.every(({ now, published }) => {
      const siblings = [...published].filter((other) => kindOf(other) === kind && other !== cohort);
      const cells = siblings.filter((other) => wholeOf(other) === whole).length;
      if (![...siblings, whole].every((other) => ledger.isVisible(other, figure))) return false;
      return Number(now.has(cohort)) + cells === Number(published.has(whole));
    }),
  );
}
