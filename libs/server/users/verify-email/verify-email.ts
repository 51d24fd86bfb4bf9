import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { VerifyEmailRequest } from '#contracts/accounts';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Account } from '../account.entity.js';
import { Passwords } from '../passwords.js';
import { type OpenedSession, Sessions } from '../sessions.js';
import { linkInvalid, signInFailed } from '../users.errors.js';
import { OneTimeLinks } from '../one-time-links.js';

/**
 * Confirms an address with the mailed link and the password of the same sign-up, and signs in. The
 * password is asked so that nobody confirms an account that somebody else made with her address.
 */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly em: EntityManager,
    private readonly links: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError link-invalid; sign-in-failed, which leaves the link as it is */
  async verify({ token, password }: VerifyEmailRequest): Promise<OpenedSession & { accountId: string }> {
    const accountId = await this.links.accountOf(token, 'verify-email');
    if (!accountId) throw linkInvalid();
    return actAs(this.em, accountId, async () => {
      const { passwordHash } = await this.em.findOneOrFail(Account, { id: accountId });
      if (!(await this.passwords.fits(passwordHash, password))) throw signInFailed();
      return this.confirm(accountId, token);
    });
  }

  private confirm(accountId: string, token: string): Promise<OpenedSession & { accountId: string }> {
    return this.em.transactional(async (em) => {
      if (!(await this.links.redeem(em, token))) throw linkInvalid();
      const unconfirmed = { id: accountId, emailVerifiedAt: null };
      await em.nativeUpdate(Account, unconfirmed, { emailVerifiedAt: this.clock.now() });
      return { accountId, ...(await this.sessions.open(em, accountId)) };
    });
  }
}
