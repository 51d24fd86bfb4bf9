import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { DeleteAccount } from '#server/users';
import { dayOf } from './day.js';
import { mayGo } from './remove-unused.js';

const unusedSinceSql = `select u.unused_since::text as "unusedSince" from unused_data u
  where u.account_id = ? and u.attempt_id is null and ${mayGo}`;

/** Removes accounts whose time has come, each in its own context. */
@Injectable()
export class UnusedAccounts {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly deleting: DeleteAccount,
  ) {}

  /** Removes it unless it was used since that was asked, or was never announced. */
  async remove(accountId: string): Promise<void> {
    const today = dayOf(this.clock.now());
    const [due] = await this.em.execute<{ unusedSince: string }[]>(unusedSinceSql, [accountId, today, today]);
    if (due) await this.deleting.deleteUnused(accountId, due.unusedSince);
  }
}
