import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs, actAsNobody, newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { Accounts } from '../accounts.js';
import { mailJobs } from '../mail-jobs.js';

/** Asks for the mail with which one chooses a new password. */
@Injectable()
export class AskReset {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
  ) {}

  /** An address that nobody has costs the same work, and tells nothing. */
  async ask(email: string): Promise<void> {
    const account = await this.accounts.findByEmail(email);
    if (account) await actAs(this.em, account.id, () => this.announce(account.id, account.id));
    else await actAsNobody(this.em, () => this.announce(null, newId()));
  }

  private announce(accountId: string | null, subjectId: string): Promise<void> {
    return this.em.transactional((em) => {
      this.outbox.announce(em, mailJobs.passwordReset, accountId, subjectId);
      return Promise.resolve();
    });
  }
}
