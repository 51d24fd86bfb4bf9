import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { TooManyTries } from './too-many-tries.js';

/** Room for a town hall behind one address that signs up or in at the same moment. */
export const crowdSize = 300;
/** How long a crowd is counted together, in seconds. */
const windowSeconds = 15 * 60;

/** Limits how much comes from one place: 300 requests of a kind per 15 minutes, over all processes together. */
@Injectable()
export class Crowds {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * @param place that the requests come from and what they ask for; only its hash is kept
   * @throws TooManyTries beyond the limit, until the window ends
   */
  async take(place: string): Promise<void> {
    const key = hashToken(place);
    const now = this.clock.now();
    const [row] = await withLookup(this.em, key, (em) =>
      em.execute<{ count: number; since: Date }[]>(countSql, [key, now, windowSeconds, windowSeconds]),
    );
    if (!row || row.count <= crowdSize) return;
    const passed = (now.getTime() - new Date(row.since).getTime()) / 1000;
    throw new TooManyTries(Math.max(1, Math.ceil(windowSeconds - passed)));
  }
}

const countSql = `
  insert into limit_count (key, count, since) values (?, 1, ?)
  on conflict (key) do update set
    count = case when limit_count.since <= excluded.since - make_interval(secs => ?)
      then 1 else limit_count.count + 1 end,
    since = case when limit_count.since <= excluded.since - make_interval(secs => ?)
      then excluded.since else limit_count.since end
  returning count, since`;
