import type { CohortName } from '#domain/disclosure';

/** What an attempt is, wherever it counts. */
export type Entrant = {
  /** The organisation that confirmed that they belong to it; `null` in a personal space. */
  readonly organisation: string | null;
  /** The figures in which they have no part, such as clusters of which too little is known. */
  readonly unscored?: readonly string[];
};

/** Where an attempt counts: all attempts in one place are alike for what is about to be published. */
export type Place = Entrant & {
  /** The candidate cohorts in which they are now. */
  readonly cohorts: readonly CohortName[];
  /**
   * They agreed that colleagues can see or work out their scores once this is published: an open round, a round by
   * function group.
   */
  readonly agreed?: boolean;
};

/** People, each with the attempt with which she counts, or with none. */
export type Placed<P extends Entrant> = {
  /** A query with the columns `account_id`, `attempt_id` and `place` (text, not empty): one row a person. */
  readonly sql: string;
  readonly values: readonly unknown[];
  /** What each value of `place` stands for. */
  readonly places: ReadonlyMap<string, P>;
};

/** Who is in the candidate cohorts now. */
export type Members = Placed<Place>;
