import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { codeMinutes, mailJobs, SignInRequests } from '#server/users';
import { AccountMails } from './account-mails.js';

/** More would only fill a mailbox, and give guesses: somebody else may be asking. */
const mailsPerHour = 10;

/**
 * Mails the code that a sign-in waits for. The code is made here, so that only its hash is kept. Work without a user was
 * asked for with an address that nobody has: there is nobody to write to.
 */
@Injectable()
export class SendSignInCodeJob implements JobHandler {
  readonly kind = mailJobs.signInCode;
  readonly concurrency = 5;

  constructor(
    private readonly requests: SignInRequests,
    private readonly mails: AccountMails,
  ) {}

  async handle({ outboxId, userId, subjectId }: JobInput): Promise<void> {
    if (userId === null) return;
    const isNew = (await this.requests.kindOf(subjectId)) === 'new-device';
    const text = isNew ? 'new-device-code' : 'sign-in-code';
    const mail = { outboxId, userId, text, occasion: 'requested' } as const;
    if ((await this.mails.sentLately(mail)) >= mailsPerHour) return;
    await this.mails.send({
      ...mail,
      path: () => (isNew ? '/wachtwoord-vergeten' : '/inloggen/code'),
      values: async () => ({
        code: readable(await this.requests.makeCode(subjectId)),
        validMinutes: String(codeMinutes),
      }),
    });
  }

  giveUp(input: JobInput): Promise<void> {
    return this.mails.giveUp(input);
  }
}

/** In two groups, so that it is easily read and typed. */
const readable = (code: string): string => `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`;
