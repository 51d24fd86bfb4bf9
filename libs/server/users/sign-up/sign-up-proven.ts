import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '#contracts/problems';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { DomainError } from '#server/platform/errors';
import { Account } from '../account.entity.js';
import { Accounts } from '../accounts.js';
import { type Prepared, SignUp } from './sign-up.js';

/** Said only to who has the mailbox. */
const accountExists = (): DomainError => new DomainError('account-exists' satisfies ProblemCode);

/**
 * An account for who holds something that only its mailbox ever got, such as an invitation: the address counts as
 * confirmed.
 */
@Injectable()
export class SignUpProven {
  constructor(
    private readonly em: EntityManager,
    private readonly signUp: SignUp,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** @returns the account's id. @throws DomainError account-exists, password-too-weak, function-group-unknown */
  async begin(person: Prepared, language: string): Promise<string> {
    const { email } = person;
    if ((await this.accounts.findByEmail(email))?.emailVerifiedAt) throw accountExists();
    await this.signUp.prepare(person, language);
    const account = await this.accounts.findByEmail(email);
    if (!account) throw accountExists();
    const { id } = account;
    const confirmed = await actAs(this.em, id, () =>
      this.em.nativeUpdate(Account, { id, emailVerifiedAt: null }, { emailVerifiedAt: this.clock.now() }),
    );
    // Of two at once the second is a guest in an account that is there.
    if (confirmed !== 1) throw accountExists();
    return id;
  }
}
