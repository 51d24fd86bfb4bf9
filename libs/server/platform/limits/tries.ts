import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { TooManyTries } from './too-many-tries.js';

/** Tries that cost no waiting. */
export const freeTries = 5;
/** The first wait, in seconds; each further try doubles it, up to an hour. */
const firstWait = 30;
const longestWait = 3600;

/**
 * Limits guessing at one thing, such as the password of one account: five tries are free, then each costs a wait that
 * doubles. That is at most 12 tries in the first hour and 36 in the first day, over all processes together. A try is
 * counted before its outcome is known, so that many at once get no further; a day without tries is a new beginning.
 */
@Injectable()
export class Tries {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts a try.
   * @param subject what is guessed at, e.g. `password noor@voorbeeld.nl`; only its hash is kept
   * @throws TooManyTries while one has to wait
   */
  async take(subject: string): Promise<void> {
    const key = hashToken(subject);
    const now = this.clock.now();
    await withLookup(this.em, key, async (em) => {
      const counted: unknown[] = await em.execute(takeSql, [key, now, freeTries, firstWait, longestWait]);
      if (counted.length === 0) throw new TooManyTries(await waitOf(em, key, now));
    });
  }

  /** Forgets the tries, after one that was right. */
  async forget(subject: string): Promise<void> {
    const key = hashToken(subject);
    await withLookup(this.em, key, (em) => em.execute('delete from limit_count where key = ?', [key]));
  }
}

/** The row lock that a conflict takes makes tries at the same moment wait for each other. */
const takeSql = `
  with tried as (
    select ?::text as key, ?::timestamptz as now, ?::int as free, ?::int as first, ?::int as longest
  )
  insert into limit_count (key, count, since, blocked_until)
  select key, 1, now, null from tried
  on conflict (key) do update set
    count = case when limit_count.since < excluded.since - interval '1 day' then 1 else limit_count.count + 1 end,
    since = excluded.since,
    blocked_until = case
      when limit_count.since < excluded.since - interval '1 day' then null
      when limit_count.count + 1 >= (select free from tried)
      then excluded.since + make_interval(secs => least(
        (select first from tried) * power(2, least(limit_count.count + 1 - (select free from tried), 20)),
        (select longest from tried)))
    end
  where limit_count.blocked_until is null or limit_count.blocked_until <= excluded.since
  returning count`;

/** How long one still has to wait, in whole seconds. */
async function waitOf(em: EntityManager, key: string, now: Date): Promise<number> {
  const [row] = await em.execute<{ until: Date }[]>(
    'select blocked_until as until from limit_count where key = ?',
    [key],
  );
  return row ? Math.max(1, Math.ceil((new Date(row.until).getTime() - now.getTime()) / 1000)) : 1;
}
