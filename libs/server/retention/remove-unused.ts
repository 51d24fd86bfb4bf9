import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sqlState } from '#server/platform/database';
import { removeUnusedAccountKind } from './kinds.js';
import { lastNotice } from './notice-steps.js';

/** What may go: unused to its day, and told so for the last time a week ago. Takes the day twice. */
export const mayGo = `u.due_on <= ?::date and exists (
  select 1 from retention_notice n
  where n.account_id = u.account_id and n.attempt_id is not distinct from u.attempt_id
    and n.unused_since = u.unused_since and n.days = ${lastNotice} and n.announced_on <= ?::date - ${lastNotice})`;

const draftsSql = `select u.attempt_id as id from unused_data u where u.attempt_id is not null and ${mayGo}`;

const removeDraftSql = `
  delete from attempt where id = (
    select u.attempt_id from unused_data u where u.attempt_id = ? and ${mayGo}) returning id`;

const accountsSql = `
  insert into outbox (id, kind, user_id, subject_id)
  select uuidv7(), ?, u.account_id, u.account_id
  from unused_data u
  where u.attempt_id is null and ${mayGo} and not exists (
    select 1 from outbox o
    where o.user_id = u.account_id and o.kind = ? and o.done_at is null and o.failed_at is null)
  returning id`;

/** PostgreSQL's word for: somebody changed this in the meantime. */
const changedMeanwhile = '40001';

/**
 * Removes drafts whose time has come, with their answers. One whose owner answers at that moment stays: the snapshot
 * that found it unused is the one that removes it.
 * @returns how many
 */
export async function removeUnusedDrafts(em: EntityManager, today: string): Promise<number> {
  const due = await em.execute<{ id: string }[]>(draftsSql, [today, today]);
  let removed = 0;
  for (const { id } of due) removed += await removeDraft(em, id, today);
  return removed;
}

async function removeDraft(em: EntityManager, id: string, today: string): Promise<number> {
  try {
    return await em.fork().transactional(
      async (transaction) => {
        const gone: unknown[] = await transaction.execute(removeDraftSql, [id, today, today]);
        return gone.length;
      },
      { isolationLevel: IsolationLevel.REPEATABLE_READ },
    );
  } catch (error) {
    if (sqlState(error) === changedMeanwhile) return 0;
    throw error;
  }
}

/**
 * Asks for the removal of accounts whose time has come. It is done in the context of each, by the same erasure with
 * which people delete their account.
 * @returns how many
 */
export async function askRemovalOfAccounts(em: EntityManager, today: string): Promise<number> {
  const rows: unknown[] = await em.execute(accountsSql, [
    removeUnusedAccountKind,
    today,
    today,
    removeUnusedAccountKind,
  ]);
  return rows.length;
}
