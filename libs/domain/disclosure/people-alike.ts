import type { CohortName } from './cohort.js';

/**
 * In which publications an attempt came into a cohort (`+number`) and in which it went out of it (`-number`), in rising
 * order of the number. Attempts with the same trace lie in exactly the same published sets: they are one atom.
 */
export type Trace = readonly number[];

/** An attempt as the publish gate sees it: what was published of it, and in which candidate cohorts it is now. */
export type TracedAttempt = {
  readonly trace: Trace;
  readonly now: readonly CohortName[];
  /** The figures that it has no part in, as clusters of which too little is known; without them it has a part in all. */
  readonly unscored?: readonly string[];
};

/** What was published before: of which cohort, and which of its figures were left out. */
export type Publication = { readonly cohort: CohortName; readonly without: readonly string[] };

/** People who cannot be told apart by what was published, nor by what is about to be. */
export type PeopleAlike = {
  readonly people: number;
  /** The attempts that each of them has or had, the latest last. */
  readonly attempts: readonly TracedAttempt[];
  /** The organisation that confirmed that they belong to it; `null` in a personal space. */
  readonly organisation: string | null;
  /**
   * They agreed that colleagues can see or work out their scores: an open round, a round by function group. They do not
   * count as others.
   */
  readonly agreed?: boolean;
};
