import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Principal } from '#server/platform/auth';
import { Sessions } from '../sessions.js';
import { SignInRequests } from '../sign-in-requests.js';
import { codeWrong } from '../users.errors.js';

/** Proving again who one is with a mailed code, for who has no password. */
@Injectable()
export class ConfirmByCode {
  constructor(
    private readonly em: EntityManager,
    private readonly requests: SignInRequests,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError code-wrong, also for a code to somebody else; sign-in-request-invalid */
  async confirm(user: Principal, { token, code }: { token: string; code: string }): Promise<void> {
    const accountId = await this.requests.tryCode(token, code, 'mailed-code');
    if (accountId !== user.accountId) throw codeWrong();
    await this.em.transactional((em) => this.requests.redeem(em, token));
    await this.sessions.confirm(user.sessionId);
  }
}
