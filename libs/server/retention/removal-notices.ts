import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { dayOf } from './day.js';

/** That something goes: a draft, or the account. */
export type RemovalNotice = {
  readonly what: 'account' | 'draft';
  /** The first day on which it can go, `2028-11-27`. */
  readonly removalDay: string;
};

/** Announcements of removal, in the context of the person they are for. */
@Injectable()
export class RemovalNotices {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** The notice, unless what it is about was used since. */
  async standing(id: string): Promise<RemovalNotice | undefined> {
    const [row] = await this.em.execute<{ draft: boolean; day: string }[]>(standingSql, [this.today(), id]);
    return row && { what: row.draft ? 'draft' : 'account', removalDay: row.day };
  }

  /** Its mail has gone: the days until the next step count from today. */
  async markAnnounced(id: string): Promise<void> {
    const sql =
      'update retention_notice set announced_on = ?::date where id = ? and announced_on is null returning id';
    await this.em.execute(sql, [this.today(), id]);
  }

  /** Its mail could not go: it counts as never made, and comes again. */
  async withdraw(id: string): Promise<void> {
    await this.em.execute('delete from retention_notice where id = ? and announced_on is null returning id', [
      id,
    ]);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

const standingSql = `
  select n.attempt_id is not null as draft, greatest(u.due_on, ?::date + n.days)::text as day
  from retention_notice n join unused_data u
    on u.account_id = n.account_id and u.attempt_id is not distinct from n.attempt_id
      and u.unused_since = n.unused_since
  where n.id = ?`;
