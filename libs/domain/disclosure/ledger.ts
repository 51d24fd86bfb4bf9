import type { CohortName } from './cohort.js';
import { type HeadCount, nobody, together } from './head-count.js';
import type { PeopleAlike, Publication, Trace } from './people-alike.js';

/** One attempt of people alike, with what is published of it so far, candidates that were let through included. */
export type Entry = {
  trace: Trace;
  /** The trace in writing: attempts with the same key are one atom. */
  key: string;
  readonly published: Set<CohortName>;
  readonly now: ReadonlySet<CohortName>;
  readonly unscored: readonly string[];
};

/** People alike with their attempts, the latest last. */
export type Line = {
  readonly group: PeopleAlike;
  readonly count: HeadCount;
  readonly entries: readonly Entry[];
};

/** What is published of whom: what the rules look at, and where a publication is written down. */
export class Ledger {
  readonly lines: readonly Line[];
  /** The number of the first publication that is decided on now; those before are history. */
  readonly firstNew: number;
  /** Everybody whose traces have grown by what is published now, in order; who grew twice is in it twice. */
  readonly moved: Line[] = [];
  private readonly linesOf = new Map<CohortName, Line[]>();
  /** Figures in which not every attempt has a part. */
  readonly partialFigures: readonly string[];
  private readonly last = new Map<CohortName, Publication & { readonly number: number }>();
  private next: number;

  /** @param history all publications so far, of number 1, 2, … */
  constructor(
    private readonly history: readonly Publication[],
    people: readonly PeopleAlike[],
    readonly candidates: readonly CohortName[],
  ) {
    history.forEach((publication, index) =>
      this.last.set(publication.cohort, { ...publication, number: index + 1 }),
    );
    this.firstNew = history.length + 1;
    this.next = this.firstNew;
    this.lines = people.map((group) => this.lineOf(group));
    for (const line of this.lines) this.index(line);
    const unscored = this.lines.flatMap(({ entries }) => entries.flatMap((entry) => entry.unscored));
    this.partialFigures = [...new Set(unscored)];
  }

  /** Everybody who is in a cohort now, or was when it was last published. */
  concerned(cohort: CohortName): readonly Line[] {
    return this.linesOf.get(cohort) ?? [];
  }

  /** Everybody who is in a cohort now, and has a part in a figure of it if one is given. */
  members(cohort: CohortName, figure?: string): readonly Line[] {
    const isMember = (entry: Entry) => entry.now.has(cohort) && hasPart(entry, figure);
    return this.concerned(cohort).filter(({ entries }) => entries.some(isMember));
  }

  /** Everybody who came into a cohort, went out of it or replaced her attempt since it was last published. */
  changed(cohort: CohortName): readonly Line[] {
    return this.concerned(cohort).filter(({ entries }) =>
      entries.some((entry) => changeOf(entry, cohort) !== 0),
    );
  }

  /** The number of a cohort's last publication; 0 if there is none. */
  lastOf(cohort: CohortName): number {
    return this.last.get(cohort)?.number ?? 0;
  }

  /** Whether a figure of a cohort, or any, can be seen in its last publication, from before or from now. */
  isVisible(cohort: CohortName, figure?: string): boolean {
    const last = this.last.get(cohort);
    return last !== undefined && (figure === undefined || !last.without.includes(figure));
  }

  readonly published: (Publication & { readonly number: number })[] = [];

  /** Writes down that a cohort is published as it is now. */
  publish(cohort: CohortName, without: readonly string[]): void {
    const number = this.next++;
    for (const line of this.changed(cohort)) {
      for (const entry of line.entries) write(entry, cohort, number);
      this.moved.push(line);
    }
    this.published.push({ cohort, number, without });
    this.last.set(cohort, { cohort, number, without });
  }

  private lineOf(group: PeopleAlike): Line {
    const count = { people: group.people, confirmed: group.organisation === null ? 0 : group.people };
    const entries = group.attempts.map(({ trace, now, unscored = [] }) => ({
      trace,
      key: trace.join(),
      unscored,
      published: this.cohortsIn(trace),
      now: new Set(now),
    }));
    return { group, count, entries };
  }

  private index(line: Line): void {
    const cohorts = new Set(line.entries.flatMap(({ now, published }) => [...now, ...published]));
    for (const cohort of cohorts) {
      const lines = this.linesOf.get(cohort);
      if (lines) lines.push(line);
      else this.linesOf.set(cohort, [line]);
    }
  }

  private cohortsIn(trace: Trace): Set<CohortName> {
    const cohorts = new Set<CohortName>();
    for (const change of trace) {
      const { cohort } = this.history[Math.abs(change) - 1] as Publication;
      if (change > 0) cohorts.add(cohort);
      else cohorts.delete(cohort);
    }
    return cohorts;
  }
}

/** Whether an attempt has a part in a figure; in all of them if none is given. */
export const hasPart = ({ unscored }: Entry, figure?: string): boolean =>
  figure === undefined || !unscored.includes(figure);

/** +1 for an attempt that comes into a cohort with its next publication, −1 for one that goes out, else 0. */
export function changeOf({ published, now }: Entry, cohort: CohortName): -1 | 0 | 1 {
  if (now.has(cohort) === published.has(cohort)) return 0;
  return now.has(cohort) ? 1 : -1;
}

function write(entry: Entry, cohort: CohortName, number: number): void {
  const change = changeOf(entry, cohort);
  if (change === 0) return;
  entry.trace = [...entry.trace, change * number];
  entry.key = entry.trace.join();
  if (change > 0) entry.published.add(cohort);
  else entry.published.delete(cohort);
}

export const countOf = (lines: readonly Line[]): HeadCount =>
  lines.reduce((sum, { count }) => together(sum, count), nobody);
