import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { mailJobs } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Tells the owner that an administrator took away her second factor, so that she sets up another. */
@Injectable()
export class SendSecondFactorResetJob implements JobHandler {
  readonly kind = mailJobs.secondFactorReset;
  readonly concurrency = 5;

  constructor(private readonly mails: AccountMails) {}

  handle(input: JobInput): Promise<void> {
    return this.mails.send({
      ...ofUser(input),
      text: 'second-factor-reset',
      occasion: 'account',
      path: () => '/inloggen',
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
