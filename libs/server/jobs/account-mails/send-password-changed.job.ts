import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { mailJobs } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Tells the owner that her password was changed, so that she notices when it was not her. */
@Injectable()
export class SendPasswordChangedJob implements JobHandler {
  readonly kind = mailJobs.passwordChanged;
  readonly concurrency = 5;

  constructor(private readonly mails: AccountMails) {}

  handle(input: JobInput): Promise<void> {
    return this.mails.send({
      ...ofUser(input),
      text: 'password-changed',
      occasion: 'account',
      path: () => '/wachtwoord-vergeten',
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
