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

/**
 * People are looked up one by one, whatever the planner makes of tables that grew a moment ago: `offset 0` keeps it from
 * reading the whole table for some thousands of them.
 */
const wanted = '(select distinct unnest(?::uuid[]) as account_id) w';

/** Ids as the database takes an array of them. */
export const idList = (ids: Iterable<string>): string => `{${[...ids].join(',')}}`;

/** Of each of these people and each scan the latest finished attempt after a moment: the one that counts (P-8). */
export function latestAttempts(
  em: EntityManager,
  accounts: readonly string[],
  after: Date,
): Promise<Contribution[]> {
  return em.execute<Contribution[]>(
    `select latest.* from ${wanted} cross join lateral (
       select distinct on (e.scan_code) ${columns} from attempt a join edition e on e.id = a.edition_id
       where a.account_id = w.account_id and a.state = 'finished' and not a.try_out and a.finished_at > ?
       order by e.scan_code, a.finished_at desc, a.id desc offset 0
     ) latest`,
    [idList(accounts), after],
  );
}

/** What counts of these people now. Of those that may not count any more, tries, it only knows that they did. */
export async function countedAttempts(
  em: EntityManager,
  accounts: readonly string[],
): Promise<{ readonly counted: readonly Contribution[]; readonly hidden: readonly string[] }> {
  const rows = await em.execute<(Contribution & { counted: string })[]>(
    `select c.attempt_id as counted, one.* from ${wanted} cross join lateral (
       select attempt_id from benchmark_contribution where account_id = w.account_id offset 0
     ) c left join lateral (
       select ${columns} from attempt a join edition e on e.id = a.edition_id
       where a.id = c.attempt_id and not a.try_out offset 0
     ) one on true`,
    [idList(accounts)],
  );
  const isHidden = ({ attemptId }: Contribution): boolean => attemptId === null;
  return {
    counted: rows.filter((row) => !isHidden(row)),
    hidden: rows.filter(isHidden).map(({ counted }) => counted),
  };
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

/** Forgets that these attempts count. Where one was hidden, its part is counted anew afterwards. */
export async function removeContributions(em: EntityManager, attempts: readonly string[]): Promise<void> {
  if (attempts.length === 0) return;
  await em.execute('delete from benchmark_contribution where attempt_id = any(?::uuid[])', [
    idList(attempts),
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
     select a.*, ? from unnest(?::uuid[]) as n(id) cross join lateral (
       select a.account_id, e.scan_code, a.id, a.tenant_id, a.function_group, a.finished_at
       from attempt a join edition e on e.id = a.edition_id where a.id = n.id offset 0
     ) a`,
    [since, idList(come.map(({ attemptId }) => attemptId))],
  );
}
