import type { EntityManager } from '@mikro-orm/postgresql';
import type { PackedLevels } from '#domain/benchmark';

/** Where somebody counts: her organisation (null: all personal spaces together) and function group. */
export type Part = {
  readonly scanCode: string;
  readonly tenantId: string | null;
  readonly functionGroup: string | null;
};

/** One finished attempt that counts, or counted. */
export type Contribution = Part & {
  readonly accountId: string;
  readonly attemptId: string;
  readonly editionId: string;
  readonly finishedAt: string;
  readonly levels: PackedLevels;
};

const columns = `
  a.account_id as "accountId", a.id as "attemptId", a.edition_id as "editionId", a.finished_at::text as "finishedAt",
  a.levels, a.tenant_id as "tenantId", a.function_group as "functionGroup", e.scan_code as "scanCode"`;

const wanted = '(select distinct value::uuid as account_id from jsonb_array_elements_text(?::jsonb)) w';

/** Of each of these people and each scan the latest finished attempt after a moment: the one that counts (P-8). */
export function latestAttempts(
  em: EntityManager,
  accounts: readonly string[],
  after: Date,
): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select distinct on (a.account_id, e.scan_code) ${columns}
     from ${wanted} join attempt a on a.account_id = w.account_id join edition e on e.id = a.edition_id
     where a.state = 'finished' and not a.try_out and a.finished_at > ?
     order by a.account_id, e.scan_code, a.finished_at desc, a.id desc`,
    [JSON.stringify(accounts), after],
  );
}

/** What counts of these people now. */
export function countedAttempts(em: EntityManager, accounts: readonly string[]): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select ${columns} from ${wanted} join benchmark_contribution c on c.account_id = w.account_id
     join attempt a on a.id = c.attempt_id and not a.try_out join edition e on e.id = a.edition_id`,
    [JSON.stringify(accounts)],
  );
}

/** Forgets that attempts of these people count which may not any more: tries. Their parts are counted anew afterwards. */
export async function removeHidden(em: EntityManager, accounts: readonly string[]): Promise<void> {
  await em.execute(
    `delete from benchmark_contribution c using ${wanted}
     where c.account_id = w.account_id and not exists (select 1 from attempt a where a.id = c.attempt_id and not a.try_out)`,
    [JSON.stringify(accounts)],
  );
}

/** All that counts in one part. */
export function contributionsIn(em: EntityManager, part: Part): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select ${columns} from benchmark_contribution c join attempt a on a.id = c.attempt_id and not a.try_out
     join edition e on e.id = a.edition_id
     where c.scan_code = ? and c.tenant_id is not distinct from ?::uuid and c.function_group is not distinct from ?::text`,
    [part.scanCode, part.tenantId, part.functionGroup],
  );
}

/** Forgets that these count. */
export async function removeContributions(em: EntityManager, gone: readonly Contribution[]): Promise<void> {
  await em.execute(
    `delete from benchmark_contribution c using jsonb_to_recordset(?::jsonb) as g("accountId" uuid, "scanCode" text)
     where c.account_id = g."accountId" and c.scan_code = g."scanCode"`,
    [JSON.stringify(gone)],
  );
}

/** Notes that these count from this refresh on. */
export async function addContributions(
  em: EntityManager,
  come: readonly Contribution[],
  since: number,
): Promise<void> {
  await em.execute(
    `insert into benchmark_contribution
       (account_id, scan_code, attempt_id, tenant_id, function_group, finished_at, since)
     select n."accountId", n."scanCode", n."attemptId", n."tenantId", n."functionGroup", n."finishedAt", ?
     from jsonb_to_recordset(?::jsonb) as n("accountId" uuid, "scanCode" text, "attemptId" uuid, "tenantId" uuid,
       "functionGroup" text, "finishedAt" timestamptz)`,
    [since, JSON.stringify(come)],
  );
}
