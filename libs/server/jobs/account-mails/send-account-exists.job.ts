import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { mailJobs } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Tells the owner of a known address that somebody tried to sign up with it. */
@Injectable()
export class SendAccountExistsJob implements JobHandler {
  readonly kind = mailJobs.accountExists;
  readonly concurrency = 5;

  constructor(private readonly mails: AccountMails) {}

  handle(input: JobInput): Promise<void> {
    return this.mails.send({
      ...ofUser(input),
      text: 'account-exists',
      occasion: 'account',
      path: () => '/inloggen',
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
