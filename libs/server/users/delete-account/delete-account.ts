import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Account } from '../account.entity.js';
import { Accounts } from '../accounts.js';
import { PasswordCheck } from '../password-check.js';

/** Deletes an account and everything that points to its owner. What was published about many stays, anonymous. */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly check: PasswordCheck,
  ) {}

  /** The rows of every table that hang on the account go with it, by their foreign keys. */
  async delete(id: string): Promise<void> {
    const { email } = await this.accounts.own(id);
    await this.em.nativeDelete(Account, { id });
    await this.check.forget(email);
  }
}
