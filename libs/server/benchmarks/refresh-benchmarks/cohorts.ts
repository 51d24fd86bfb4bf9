import type { EntityManager } from '@mikro-orm/postgresql';
import { addTally, type CohortKind, emptyTally, type SizeClass, type Tally } from '#domain/benchmark';
import type { CountedPart } from './parts.js';

/** Where an organisation belongs. */
export type TenantFacts = {
  readonly id: string;
  readonly province: string | null;
  readonly sizeClass: SizeClass | null;
};

/** A group of people that may be published, with its sums. */
export type CountedCohort = {
  readonly scanCode: string;
  readonly kind: CohortKind;
  /** The function group, size class, province or organisation; empty for all. */
  readonly key: string;
  readonly tally: Tally;
};

/** Where each organisation belongs, by its id. */
export async function readTenantFacts(em: EntityManager): Promise<ReadonlyMap<string, TenantFacts>> {
  const rows = await em.execute<TenantFacts[]>('select id, province, size_class as "sizeClass" from tenant');
  return new Map(rows.map((facts) => [facts.id, facts]));
}

/** The cohorts of all scans as sums of parts: everybody, then by one thing at a time. */
export function cohortsOf(
  parts: readonly CountedPart[],
  tenants: ReadonlyMap<string, TenantFacts>,
): CountedCohort[] {
  const cohorts = new Map<string, CountedCohort>();
  for (const part of parts) {
    for (const [kind, key] of placesOf(part, tenants)) {
      const id = JSON.stringify([part.scanCode, kind, key]);
      const cohort = cohorts.get(id) ?? emptyCohort(part.scanCode, kind, key);
      cohorts.set(id, cohort);
      addTally(cohort.tally, part.tally);
    }
  }
  return [...cohorts.values()];
}

/** The cohorts that a part belongs to. */
export function placesOf(
  { tenantId, functionGroup }: CountedPart,
  tenants: ReadonlyMap<string, TenantFacts>,
): (readonly [CohortKind, string])[] {
  const { province, sizeClass } = tenants.get(tenantId ?? '') ?? { province: null, sizeClass: null };
  const places: (readonly [CohortKind, string | null])[] = [
    ['all', ''],
    ['function-group', functionGroup],
    ['size-class', sizeClass],
    ['province', province],
    ['tenant', tenantId],
  ];
  return places.flatMap(([kind, key]) => (key === null ? [] : [[kind, key] as const]));
}

const emptyCohort = (scanCode: string, kind: CohortKind, key: string): CountedCohort => ({
  scanCode,
  kind,
  key,
  tally: emptyTally(),
});
