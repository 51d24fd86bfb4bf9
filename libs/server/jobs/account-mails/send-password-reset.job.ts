import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { mailJobs, OneTimeLinks, resetMinutes } from '#server/users';
import { AccountMails } from './account-mails.js';

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
    private readonly links: OneTimeLinks,
    private readonly mails: AccountMails,
  ) {}

  async handle({ outboxId, userId }: JobInput): Promise<void> {
    if (userId === null) return;
    const mail = { outboxId, userId, text: 'reset-password' };
    if ((await this.mails.sentLately(mail)) >= mailsPerHour) return;
    await this.mails.send({
      ...mail,
      occasion: 'requested',
      path: async () => `/nieuw-wachtwoord#token=${await this.links.issue(userId, 'reset-password')}`,
      values: { validMinutes: String(resetMinutes) },
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
