import type { CohortName } from '#domain/disclosure';

/** Where an attempt counts: all attempts in one place are alike for what is about to be published. */
export type Place = {
  /** The candidate cohorts in which they are now. */
  readonly cohorts: readonly CohortName[];
  /** The organisation that confirmed that they belong to it; `null` in a personal space. */
  readonly organisation: string | null;
  /** The figures in which they have no part, such as clusters of which too little is known. */
  readonly unscored?: readonly string[];
  /**
   * They agreed that colleagues can see or work out their scores once this is published: an open round, a round by
   * function group.
   */
  readonly agreed?: boolean;
};

/** Who is in the candidate cohorts now. */
export type Members = {
  /** A query with the columns `account_id`, `attempt_id` and `place` (text): one attempt a person. */
  readonly sql: string;
  readonly values: readonly unknown[];
  /** What each value of `place` stands for. */
  readonly places: ReadonlyMap<string, Place>;
};
