import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs } from '#server/platform/database';
import type { SignInRequest } from '#contracts/sessions';
import { evenly } from '#server/platform/http';
import { Outbox } from '#server/platform/outbox';
import { Accounts } from '../accounts.js';
import { mailJobs } from '../mail-jobs.js';
import { PasswordCheck } from '../password-check.js';
import type { Proof } from '../proof.js';
import { signInFailed } from '../users.errors.js';

/** Holds an address and a password against the account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly check: PasswordCheck,
    private readonly outbox: Outbox,
  ) {}

  /**
   * An address that is not confirmed yet gets the same refusal, and its mail again. Takes as long for every address.
   * @throws DomainError sign-in-failed; TooManyTries, whether or not the address is known
   */
  signIn(request: SignInRequest): Promise<Proof> {
    return evenly(() => this.prove(request));
  }

  private async prove({ email, password }: SignInRequest): Promise<Proof> {
    const account = await this.accounts.findByEmail(email);
    const fits = await this.check.fits(email, account?.passwordHash, password);
    if (!account || !fits || account.disabledAt) throw signInFailed();
    if (!account.emailVerifiedAt) {
      await this.mailAgain(account.id);
      throw signInFailed();
    }
    return { accountId: account.id, factors: 1 };
  }

  private mailAgain(accountId: string): Promise<void> {
    return actAs(this.em, accountId, () =>
      this.em.transactional((em) => {
        this.outbox.announce(em, mailJobs.verification, accountId, accountId);
        return Promise.resolve();
      }),
    );
  }
}
