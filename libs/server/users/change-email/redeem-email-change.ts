import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { actAs, isUniqueViolation } from '#server/platform/database';
import { Account } from '../account.entity.js';
import { emailHash } from '../email-address.js';
import { OneTimeLinks } from '../one-time-links.js';
import { emailLinkInvalid, emailTaken } from '../users.errors.js';

/** Gives an account the address that a link was mailed to. Signs nobody in. */
@Injectable()
export class RedeemEmailChange {
  constructor(
    private readonly em: EntityManager,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError email-link-invalid; email-taken, said only to who has the mailbox */
  async redeem(token: string): Promise<void> {
    const link = await this.links.usable(token, 'change-email');
    if (!link?.email) throw emailLinkInvalid();
    const { accountId, email } = link;
    await actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        if (!(await this.links.redeem(em, token))) throw emailLinkInvalid();
        await this.links.voidAll(em, accountId, 'reset-password');
        const emailVerifiedAt = this.clock.now();
        const changes = { email, emailHash: emailHash(email), wantedEmail: null, emailVerifiedAt };
        await em.nativeUpdate(Account, { id: accountId }, changes);
      }),
    ).catch((error: unknown) => {
      throw isUniqueViolation(error) ? emailTaken() : error;
    });
  }
}
