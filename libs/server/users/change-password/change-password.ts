import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Principal } from '#server/platform/auth';
import { Accounts } from '../accounts.js';
import { PasswordWriter } from '../reset-password/password-writer.js';
import { Sessions } from '../sessions.js';

/** What the browser's cookie needs after its session got another token. */
export type RenewedSession = Awaited<ReturnType<Sessions['renew']>>;

/** Another password for who is signed in. Ends every other session; this one gets another token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly writer: PasswordWriter,
  ) {}

  /** @throws DomainError password-too-weak */
  async change({ accountId, sessionId }: Principal, password: string): Promise<RenewedSession> {
    const account = await this.accounts.own(accountId);
    const passwordHash = await this.writer.accepted(account.email, password);
    return this.em.transactional(async (em) => {
      await this.writer.replace(em, account, passwordHash, sessionId);
      return this.sessions.renew(em, sessionId);
    });
  }
}
