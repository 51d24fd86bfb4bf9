import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { Mailer } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { Accounts, mailJobs, verificationHours, OneTimeLinks } from '#server/users';

/** Mails the link that confirms an address. The link is made here, so that its token is kept nowhere. */
@Injectable()
export class SendVerificationJob implements JobHandler {
  readonly kind = mailJobs.verification;
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
    const { email, language, emailVerifiedAt } = await this.accounts.own(userId);
    if (emailVerifiedAt) return;
    const text = await this.editions.mailText('verify-email', language);
    const token = await this.links.issue(userId, 'verify-email');
    await this.mailer.send({
      id: outboxId,
      to: email,
      words: { ...text, link: `${this.config.PUBLIC_URL}/bevestigen#token=${token}` },
      values: { productName: 'QuickScan', validHours: String(verificationHours) },
    });
  }
}
