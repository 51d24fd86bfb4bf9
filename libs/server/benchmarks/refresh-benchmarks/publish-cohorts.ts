import type { EntityManager } from '@mikro-orm/postgresql';
import { sizeBand } from '#domain/disclosure';
import { newId } from '#server/platform/database';
import type { CountedCohort } from './cohorts.js';
import { figuresOf } from './figures.js';

/** A cohort with what was decided about it: null publishes it, a reason withholds it. */
export type DecidedCohort = { readonly cohort: CountedCohort; readonly withheld: string | null };

/** What a publication goes by. */
export type Publication = { readonly number: number; readonly takenAt: Date };

/**
 * Publishes what may be published: a snapshot each, which never changes, and which of them is the last of its cohort.
 * What is withheld keeps the snapshot it had. All in the caller's transaction, so that readers see all of it or nothing.
 */
export async function publishCohorts(
  em: EntityManager,
  decided: readonly DecidedCohort[],
  publication: Publication,
): Promise<void> {
  const rows = decided.map(({ cohort, withheld }) => ({
    id: newId(),
    ...publication,
    scanCode: cohort.scanCode,
    kind: cohort.kind,
    key: cohort.key,
    tenantId: cohort.kind === 'tenant' ? cohort.key : null,
    withheld,
    sizeBand: bandOf(cohort.tally.people),
    figures: withheld === null ? figuresOf(cohort.tally) : null,
  }));
  await insertSnapshots(
    em,
    rows.filter(({ withheld }) => withheld === null),
  );
  await setCohorts(em, rows);
}

const asRows = `jsonb_to_recordset(?::jsonb) as r(id uuid, number integer, "takenAt" timestamptz, "scanCode" text,
  kind text, key text, "tenantId" uuid, withheld text, "sizeBand" text, figures jsonb)`;

async function insertSnapshots(em: EntityManager, rows: readonly object[]): Promise<void> {
  await em.execute(
    `insert into benchmark_snapshot
       (id, refresh_number, scan_code, kind, key, tenant_id, taken_at, size_band, figures)
     select id, number, "scanCode", kind, key, "tenantId", "takenAt", "sizeBand", figures from ${asRows}`,
    [JSON.stringify(rows)],
  );
}

async function setCohorts(em: EntityManager, rows: readonly object[]): Promise<void> {
  await em.execute(
    `insert into benchmark_cohort as c (scan_code, kind, key, tenant_id, snapshot_id, withheld)
     select "scanCode", kind, key, "tenantId", case when withheld is null then id end, withheld from ${asRows}
     on conflict (scan_code, kind, key) do update
       set snapshot_id = coalesce(excluded.snapshot_id, c.snapshot_id), withheld = excluded.withheld`,
    [JSON.stringify(rows)],
  );
}

/** A size as it is kept and shown, such as `50-99`; the last band is open. */
function bandOf(people: number): string {
  const { from, to } = sizeBand(people);
  return `${from}-${to ?? ''}`;
}
