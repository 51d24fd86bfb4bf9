import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { mailJobs } from '#server/users';
import { AccountMails } from './account-mails.js';

/** Tells the owner at her present address that another one was asked for. */
@Injectable()
export class SendEmailChangeAskedJob implements JobHandler {
  readonly kind = mailJobs.emailChangeAsked;
  readonly concurrency = 5;

  constructor(private readonly mails: AccountMails) {}

  handle(input: JobInput): Promise<void> {
    const path = (): string => '/wachtwoord-vergeten';
    return this.mails.send({ ...ofUser(input), text: 'email-change-asked', occasion: 'account', path });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}
