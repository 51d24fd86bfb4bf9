import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { VerifyEmailRequest } from '#contracts/accounts';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Account } from '../account.entity.js';
import { Passwords } from '../passwords.js';
import type { Proof } from '../proof.js';
import { linkInvalid, signInFailed } from '../users.errors.js';
import { OneTimeLinks } from '../one-time-links.js';

/**
 * Confirms an address with the mailed link and the password of the same sign-up. The password is asked so that
 * nobody confirms an account that somebody else made with her address; who chose none has the link alone.
 */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly em: EntityManager,
    private readonly links: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError link-invalid; sign-in-failed, which leaves the link as it is */
  async verify({ token, password }: VerifyEmailRequest): Promise<Proof> {
    const accountId = await this.links.accountOf(token, 'verify-email');
    if (!accountId) throw linkInvalid();
    return actAs(this.em, accountId, async () => {
      const { passwordHash, emailVerifiedAt } = await this.em.findOneOrFail(Account, { id: accountId });
      // Without a password the link is all there is: it confirms, and never signs in a second time.
      if (passwordHash === null && emailVerifiedAt) throw linkInvalid();
      const proven = passwordHash === null || (await this.passwords.fits(passwordHash, password));
      if (!proven) throw signInFailed();
      await this.confirm(accountId, token);
      return { accountId, factors: 1 };
    });
  }

  private confirm(accountId: string, token: string): Promise<void> {
    return this.em.transactional(async (em) => {
      if (!(await this.links.redeem(em, token))) throw linkInvalid();
      const unconfirmed = { id: accountId, emailVerifiedAt: null };
      await em.nativeUpdate(Account, unconfirmed, { emailVerifiedAt: this.clock.now() });
    });
  }
}
