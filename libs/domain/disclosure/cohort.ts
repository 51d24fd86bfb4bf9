/**
 * Kinds of cohorts in the order in which they are published (P-8): what comes later gives way to what came before.
 */
export const cohortKinds = [
  'round',
  'round-function-group',
  'round-department',
  'all',
  'function-group',
  'size-class',
  'province',
  'tenant',
] as const;

export type CohortKind = (typeof cohortKinds)[number];

/** A cohort's name: its kind, and which one where there are several, such as `province:Drenthe`, or `all`. */
export type CohortName = 'all' | `${Exclude<CohortKind, 'all'>}:${string}`;

export const kindOf = (cohort: CohortName): CohortKind => cohort.split(':', 1)[0] as CohortKind;

/** The kinds that divide the national cohort into cells, of which everybody is in one at most. */
const partitions: readonly CohortKind[] = ['function-group', 'size-class', 'province', 'tenant'];

/** The kinds that divide a round into cells. */
const ofRounds: readonly CohortKind[] = ['round-function-group', 'round-department'];

/** The cohort of which this one is a cell; `null` for those that stand alone. */
export function wholeOf(cohort: CohortName): CohortName | null {
  const kind = kindOf(cohort);
  if (ofRounds.includes(kind)) return `round:${cohort.slice(kind.length + 1).split('/', 1)[0]}`;
  return partitions.includes(kind) ? 'all' : null;
}
