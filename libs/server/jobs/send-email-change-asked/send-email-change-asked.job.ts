import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { Mailer } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { Accounts, mailJobs } from '#server/users';

/** Tells the owner at her present address that another one was asked for. */
@Injectable()
export class SendEmailChangeAskedJob implements JobHandler {
  readonly kind = mailJobs.emailChangeAsked;
  readonly concurrency = 5;

  constructor(
    private readonly accounts: Accounts,
    private readonly editions: Editions,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(input: JobInput): Promise<void> {
    const { outboxId, userId } = ofUser(input);
    const { email, language } = await this.accounts.own(userId);
    const text = await this.editions.mailText('email-change-asked', language);
    await this.mailer.send({
      id: outboxId,
      to: email,
      words: { ...text, link: `${this.config.PUBLIC_URL}/wachtwoord-vergeten` },
      values: { productName: 'QuickScan' },
    });
  }
}
