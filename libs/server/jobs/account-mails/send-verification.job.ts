import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { Accounts, mailJobs, OneTimeLinks, verificationHours } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Mails the link that confirms an address. The link is made here, so that its token is kept nowhere. */
@Injectable()
export class SendVerificationJob implements JobHandler {
  readonly kind = mailJobs.verification;
  readonly concurrency = 5;

  constructor(
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly mails: AccountMails,
  ) {}

  async handle(input: JobInput): Promise<void> {
    const { outboxId, userId } = ofUser(input);
    const { emailVerifiedAt, passwordHash } = await this.accounts.own(userId);
    if (emailVerifiedAt) return;
    // So that the page asks for a password only where there is one.
    const asked = passwordHash === null ? '&password=none' : '';
    await this.mails.send({
      outboxId,
      userId,
      text: 'verify-email',
      occasion: 'requested',
      path: async () => `/bevestigen#token=${await this.links.issue(userId, 'verify-email')}${asked}`,
      values: { validHours: String(verificationHours) },
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
