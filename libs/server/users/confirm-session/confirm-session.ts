import { Injectable } from '@nestjs/common';
import type { ConfirmSessionRequest } from '#contracts/sessions';
import type { Principal } from '#server/platform/auth';
import { Accounts } from '../accounts.js';
import { PasswordCheck } from '../password-check.js';
import { Sessions } from '../sessions.js';
import { passwordWrong } from '../users.errors.js';

/** Notes that the person behind a session proved again who she is. */
@Injectable()
export class ConfirmSession {
  constructor(
    private readonly accounts: Accounts,
    private readonly check: PasswordCheck,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError password-wrong; TooManyTries */
  async confirm({ accountId, sessionId }: Principal, { password }: ConfirmSessionRequest): Promise<void> {
    const { email, passwordHash } = await this.accounts.own(accountId);
    if (!(await this.check.fits(email, passwordHash, password))) throw passwordWrong();
    await this.sessions.confirm(sessionId);
  }
}
