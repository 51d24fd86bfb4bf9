import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { Accounts, mailJobs, OneTimeLinks, verificationHours } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Mails the link that moves an account to another address, to that address. Its token is kept nowhere. */
@Injectable()
export class SendEmailChangeJob implements JobHandler {
  readonly kind = mailJobs.emailChange;
  readonly concurrency = 5;

  constructor(
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly mails: AccountMails,
  ) {}

  async handle(input: JobInput): Promise<void> {
    const { outboxId, userId } = ofUser(input);
    const { wantedEmail } = await this.accounts.own(userId);
    if (!wantedEmail) return;
    await this.mails.send({
      outboxId,
      userId,
      to: wantedEmail,
      text: 'change-email',
      occasion: 'requested',
      path: async () => `/nieuw-adres#token=${await this.links.issue(userId, 'change-email', wantedEmail)}`,
      values: { validHours: String(verificationHours) },
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
