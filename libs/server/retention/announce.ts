import type { EntityManager } from '@mikro-orm/postgresql';
import { announceRemovalKind } from './kinds.js';
import { noticeSteps, type NoticeStep } from './notice-steps.js';

/**
 * Announces what is to go, each step once, with its mail in the outbox of the same transaction. The same day twice, or
 * by two at once, announces nothing twice.
 * @param em as the role of retention
 * @returns how many were announced
 */
export async function announceRemovals(em: EntityManager, today: string): Promise<number> {
  let announced = 0;
  for (const step of noticeSteps) announced += await announceStep(em, step, today);
  return announced;
}

async function announceStep(em: EntityManager, { days, after }: NoticeStep, today: string): Promise<number> {
  const followed = after ? [after.days, today, after.ago] : [null, today, 0];
  const rows: unknown[] = await em.execute(announceSql, [
    days,
    today,
    days,
    followed[0],
    ...followed,
    announceRemovalKind,
  ]);
  return rows.length;
}

const announceSql = `
  with noticed as (
    insert into retention_notice (id, account_id, attempt_id, days, unused_since)
    select uuidv7(), u.account_id, u.attempt_id, ?, u.unused_since
    from unused_data u
    where u.due_on <= ?::date + ?::int
      and (?::int is null or exists (
        select 1 from retention_notice earlier
        where earlier.account_id = u.account_id and earlier.attempt_id is not distinct from u.attempt_id
          and earlier.unused_since = u.unused_since
          and earlier.days = ?::int and earlier.announced_on <= ?::date - ?::int))
    on conflict do nothing
    returning id, account_id
  )
  insert into outbox (id, kind, user_id, subject_id)
  select uuidv7(), ?, account_id, id from noticed
  returning id`;
