import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { RedeemPasswordResetRequest } from '#contracts/accounts';
import { actAs } from '#server/platform/database';
import { Accounts } from '../accounts.js';
import { OneTimeLinks } from '../one-time-links.js';
import { PasswordCheck } from '../password-check.js';
import { resetLinkInvalid } from '../users.errors.js';
import { PasswordWriter } from './password-writer.js';

/** A new password for who forgot hers, by a link to her own mailbox. Signs nobody in. */
@Injectable()
export class RedeemReset {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly check: PasswordCheck,
    private readonly writer: PasswordWriter,
  ) {}

  /** @throws DomainError reset-link-invalid; password-too-weak, which leaves the link as it is */
  async redeem({ token, password }: RedeemPasswordResetRequest): Promise<void> {
    const accountId = await this.links.accountOf(token, 'reset-password');
    if (!accountId) throw resetLinkInvalid();
    await actAs(this.em, accountId, async () => {
      const account = await this.accounts.own(accountId);
      const passwordHash = await this.writer.accepted(account.email, password);
      await this.em.transactional(async (em) => {
        if (!(await this.links.redeem(em, token))) throw resetLinkInvalid();
        await this.writer.replace(em, account, passwordHash);
      });
      await this.check.forget(account.email);
    });
  }
}
