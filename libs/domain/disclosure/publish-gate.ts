import { type CohortName, kindOf, wholeOf } from './cohort.js';
import { InexactError } from './form.js';
import { findIsolation } from './isolation.js';
import type { Ledger } from './ledger.js';
import { PreparedPeople } from './prepared-people.js';

/** How many combinations are tried before a figure is withheld because the check would take too long. */
const mostBranches = 2_000;

type Outcome = 'safe' | 'isolates' | 'tooComplex';

/** The publish gate (P-8) of one decision. */
export class PublishGate {
  private readonly prepared = new Map<string, PreparedPeople>();

  constructor(
    private readonly ledger: Ledger,
    private readonly branches = mostBranches,
  ) {}

  /**
   * Whether no combination of a cohort with everything that was ever published, to anybody, tells of fewer than five
   * other people.
   *
   * Stops: *adding and subtracting.* Any sums, differences and multiples, over all months and cohorts: the country
   * minus eleven provinces minus last month's twelfth; the organisation minus its three rounds.
   */
  check(cohort: CohortName): Outcome {
    return exactly(() => {
      if (this.completesWhole(cohort)) return 'safe';
      const outcome = this.search(cohort);
      return outcome !== 'safe' && this.isKnown(cohort) ? 'safe' : outcome;
    });
  }

  /**
   * The same for one figure of a cohort in which not everybody has a part, such as the score of a cluster of which some
   * know too little: those who have none do not count as others.
   *
   * Stops: *the only one who knew.* Ten people took part, of whom one knows enough of a cluster: its mean is hers. Or
   * six joined, of whom one does: the mean before and the mean after give it away.
   *
   * Other cohorts are taken to show the figure even where they do not: that can only withhold more.
   */
  checkFigure(cohort: CohortName, figure: string): Outcome {
    return exactly(() => (this.completesWhole(cohort, figure) ? 'safe' : this.search(cohort, figure)));
  }

  private search(cohort: CohortName, figure?: string): Outcome {
    const people = this.prepare(`of ${figure ?? 'all'}`, () => new PreparedPeople(this.ledger, { figure }));
    const finding = findIsolation(people.contributorsTo(cohort), { branches: this.branches });
    return finding === 'none' ? 'safe' : finding === 'isolated' ? 'isolates' : 'tooComplex';
  }

  /** Whether a figure is a sum of multiples of what is published already, so that it tells nothing new. */
  private isKnown(cohort: CohortName): boolean {
    const people = this.prepare('known', () => new PreparedPeople(this.ledger, { withAgreed: true }, true));
    const { contributors, equations } = people.contributorsTo(cohort);
    return equations.with(contributors.flatMap(({ forms }) => forms)) !== null;
  }

  private prepare(name: string, make: () => PreparedPeople): PreparedPeople {
    const people = this.prepared.get(name) ?? make();
    this.prepared.set(name, people);
    return people;
  }

  /**
   * Whether a cell is what is left of the whole once its published siblings are taken away: then it tells nothing new.
   */
  private completesWhole(cohort: CohortName, figure?: string): boolean {
    const whole = wholeOf(cohort);
    if (whole === null) return false;
    const kind = kindOf(cohort);
    return this.ledger.lines.every(({ entries }) =>
      entries.every(({ now, published }) => {
        const siblings = [...published].filter((other) => kindOf(other) === kind && other !== cohort);
        const cells = siblings.filter((other) => wholeOf(other) === whole);
        if (![...cells, whole].every((other) => this.ledger.isVisible(other, figure))) return false;
        return Number(now.has(cohort)) + cells.length === Number(published.has(whole));
      }),
    );
  }
}

function exactly(check: () => Outcome): Outcome {
  try {
    return check();
  } catch (error) {
    if (error instanceof InexactError) return 'tooComplex';
    throw error;
  }
}
