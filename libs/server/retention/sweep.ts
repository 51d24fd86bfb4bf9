import type { EntityManager } from '@mikro-orm/postgresql';

/** What is worth nothing any more, and after how many days it goes. */
type Sweep = { readonly table: string; readonly where: string; readonly days: number };

const expired = (table: string): Sweep => ({ table, where: 'expires_at <', days: 1 });

const sweeps: readonly Sweep[] = [
  expired('session'),
  expired('one_time_link'),
  expired('sign_in_request'),
  expired('passkey_challenge'),
  expired('invitation'),
  expired('known_device'),
  expired('tenant_sign_in_request'),
  // Half an hour without use ends one.
  { table: 'back_office_session', where: 'last_used_at <', days: 1 },
  // A day without tries is a new beginning; no wait is longer than an hour.
  { table: 'limit_count', where: 'since <', days: 2 },
  // As long as it is kept, its link to unsubscribe works.
  { table: 'mail_message', where: 'created_at <', days: 365 },
  { table: 'outbox', where: 'coalesce(done_at, failed_at) <', days: 30 },
];

/** Documents that are made again when they are asked for: whose file is kept how many days. */
const documents: readonly Omit<Sweep, 'where'>[] = [
  { table: 'data_export', days: 7 },
  { table: 'report', days: 90 },
];

/** Notices of what has been used since, or finished. */
const staleNotices = `
  delete from retention_notice n where not exists (
    select 1 from unused_data u
    where u.account_id = n.account_id and u.attempt_id is not distinct from n.attempt_id
      and u.unused_since = n.unused_since)
  returning n.id`;

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 3600 * 1000);

/**
 * Clears away what is past its time, in every table that keeps something for a while.
 * @param em as the role of retention
 * @returns how many rows went, by table
 */
export async function sweep(em: EntityManager, now: Date): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  for (const { table, where, days } of sweeps)
    gone[table] = await count(em, `delete from ${table} where ${where} ? returning 1`, [
      daysBefore(now, days),
    ]);
  for (const { table, days } of documents)
    gone[table] = await count(em, documentSql(table), [daysBefore(now, days)]);
  gone['retention_notice'] = await count(em, staleNotices, []);
  return gone;
}

const documentSql = (table: string): string => `
  with old as (delete from ${table} where requested_at < ? returning file_id),
    files as (delete from stored_file where id in (select file_id from old))
  select 1 from old`;

async function count(em: EntityManager, sql: string, values: unknown[]): Promise<number> {
  const rows: unknown[] = await em.execute(sql, values);
  return rows.length;
}
