import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountedCohort } from './cohorts.js';
import type { DecidedCohort } from './publish-cohorts.js';

/** Decides which cohorts may be published now. */
export function decide(
  _em: EntityManager,
  cohorts: readonly CountedCohort[],
  _number: number,
): Promise<readonly DecidedCohort[]> {
  return Promise.resolve(
    cohorts.map((cohort) => ({ cohort, withheld: hasEnough(cohort) ? null : 'too-few' })),
  );
}

function hasEnough({ kind, tally, supplies }: CountedCohort): boolean {
  if (tally.people < 10) return false;
  return kind === 'tenant' || (supplies.size >= 3 && Math.max(...supplies.values()) * 2 <= tally.people);
}
