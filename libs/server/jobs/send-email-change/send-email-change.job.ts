import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { Mailer } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { Accounts, mailJobs, OneTimeLinks, verificationHours } from '#server/users';

/** Mails the link that moves an account to another address, to that address. Its token is kept nowhere. */
@Injectable()
export class SendEmailChangeJob implements JobHandler {
  readonly kind = mailJobs.emailChange;
  readonly concurrency = 5;

  constructor(
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly editions: Editions,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(input: JobInput): Promise<void> {
    const { outboxId, userId } = ofUser(input);
    const { wantedEmail, language } = await this.accounts.own(userId);
    if (!wantedEmail) return;
    const text = await this.editions.mailText('change-email', language);
    const token = await this.links.issue(userId, 'change-email', wantedEmail);
    await this.mailer.send({
      id: outboxId,
      to: wantedEmail,
      words: { ...text, link: `${this.config.PUBLIC_URL}/nieuw-adres#token=${token}` },
      values: { productName: 'QuickScan', validHours: String(verificationHours) },
    });
  }
}
