import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { Mailer } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { Accounts, mailJobs, OneTimeLinks, resetMinutes } from '#server/users';

/** More would only fill a mailbox: somebody else may be asking. */
const mailsPerHour = 5;

/**
 * Mails the link with which one chooses a new password. The link is made here, so that its token is kept nowhere.
 * Work without a user was asked for with an address that nobody has: there is nobody to write to.
 */
@Injectable()
export class SendPasswordResetJob implements JobHandler {
  readonly kind = mailJobs.passwordReset;
  readonly concurrency = 5;

  constructor(
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly editions: Editions,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle({ outboxId, userId }: JobInput): Promise<void> {
    if (userId === null) return;
    if ((await this.links.issuedLately(userId, 'reset-password')) >= mailsPerHour) return;
    const { email, language } = await this.accounts.own(userId);
    const text = await this.editions.mailText('reset-password', language);
    const token = await this.links.issue(userId, 'reset-password');
    await this.mailer.send({
      id: outboxId,
      to: email,
      words: { ...text, link: `${this.config.PUBLIC_URL}/nieuw-wachtwoord#token=${token}` },
      values: { productName: 'QuickScan', validMinutes: String(resetMinutes) },
    });
  }
}
