import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { actAs, withLookup } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { Accounts } from '../accounts.js';
import { mailJobs } from '../mail-jobs.js';
import { type OpenedRequest, SignInRequests } from '../sign-in-requests.js';

/** Asks for the mail with a code to sign in with. */
@Injectable()
export class AskSignInCode {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly requests: SignInRequests,
    private readonly outbox: Outbox,
  ) {}

  /**
   * An address that nobody has costs the same work, and tells nothing.
   * @returns the token that the code is worth nothing without
   */
  async ask(email: string): Promise<string> {
    const account = await this.accounts.findByEmail(email);
    const request = this.requests.prepare();
    if (account)
      await actAs(this.em, account.id, () =>
        this.em.transactional((em) => this.open(em, request, account.id)),
      );
    else await withLookup(this.em, hashToken(request.token), (em) => this.open(em, request, null));
    return request.token;
  }

  private async open(em: EntityManager, request: OpenedRequest, accountId: string | null): Promise<void> {
    await this.requests.insert(em, request, accountId, 'mailed-code');
    this.outbox.announce(em, mailJobs.signInCode, accountId, request.id);
  }
}
