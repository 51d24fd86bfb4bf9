import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Account } from '../account.entity.js';
import { Accounts } from '../accounts.js';
import { refuseLastOfSeveral } from '../last-administrator.js';
import { PasswordCheck } from '../password-check.js';

/** Deletes an account and everything that points to its owner. What was published about many stays, anonymous. */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly check: PasswordCheck,
  ) {}

  /**
   * The rows of every table that hang on the account go with it, by their foreign keys.
   * @throws DomainError last-administrator while she alone runs an organisation that others belong to
   */
  async delete(id: string): Promise<void> {
    const { email } = await this.accounts.own(id);
    await this.em.transactional(async (em) => {
      await refuseLastOfSeveral(em, id);
      await em.nativeDelete(Account, { id });
    });
    await this.check.forget(email);
  }

  /**
   * The same, of an account that nobody used since a day and that was announced to go; also of who alone runs an
   * organisation. Does nothing when it was used after all.
   */
  async deleteUnused(id: string, unusedSince: string): Promise<void> {
    const { email } = await this.accounts.own(id);
    const sql = 'delete from account where id = ? and last_used_on = ?::date returning id';
    const gone: unknown[] = await this.em.execute(sql, [id, unusedSince]);
    if (gone.length > 0) await this.check.forget(email);
  }
}
