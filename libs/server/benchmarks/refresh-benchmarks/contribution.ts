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

const wanted = `(select distinct w.account_id from unnest(?::uuid[]) as w(account_id)) w`;

/** Ids as the database takes an array of them. */
export const idList = (ids: Iterable<string>): string => `{${[...ids].join(',')}}`;

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
    [idList(accounts), after],
  );
}

/** What counts of these people now. */
export function countedAttempts(em: EntityManager, accounts: readonly string[]): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select ${columns} from ${wanted} join benchmark_contribution c on c.account_id = w.account_id
     join attempt a on a.id = c.attempt_id and not a.try_out join edition e on e.id = a.edition_id`,
    [idList(accounts)],
  );
}

/** Forgets that attempts of these people count which may not any more: tries. Their parts are counted anew afterwards. */
export async function removeHidden(em: EntityManager, accounts: readonly string[]): Promise<void> {
  await em.execute(
    `delete from benchmark_contribution c using ${wanted}
     where c.account_id = w.account_id and not exists (select 1 from attempt a where a.id = c.attempt_id and not a.try_out)`,
    [idList(accounts)],
  );
}

/** What counts in one part, so many at a time in the order of their accounts. */
export function contributionsIn(
  em: EntityManager,
  part: Part,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select ${columns} from benchmark_contribution c join attempt a on a.id = c.attempt_id and not a.try_out
     join edition e on e.id = a.edition_id
     where c.scan_code = ? and c.tenant_id is not distinct from ?::uuid and c.function_group is not distinct from ?::text
       and c.account_id > ? order by c.account_id limit ?`,
    [part.scanCode, part.tenantId, part.functionGroup, after, most],
  );
}

/** Forgets that these count. */
export async function removeContributions(em: EntityManager, gone: readonly Contribution[]): Promise<void> {
  if (gone.length === 0) return;
  await em.execute('delete from benchmark_contribution where attempt_id = any(?::uuid[])', [
    idList(gone.map(({ attemptId }) => attemptId)),
  ]);
}

/** Notes that these count from this refresh on. */
export async function addContributions(
  em: EntityManager,
  come: readonly Contribution[],
  since: number,
): Promise<void> {
  if (come.length === 0) return;
  await em.execute(
    `insert into benchmark_contribution
       (account_id, scan_code, attempt_id, tenant_id, function_group, finished_at, since)
     select a.account_id, e.scan_code, a.id, a.tenant_id, a.function_group, a.finished_at, ?
     from unnest(?::uuid[]) as n(id) join attempt a on a.id = n.id join edition e on e.id = a.edition_id`,
    [since, idList(come.map(({ attemptId }) => attemptId))],
  );
}
