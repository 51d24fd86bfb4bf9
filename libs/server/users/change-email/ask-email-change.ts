import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Outbox } from '#server/platform/outbox';
import { Account } from '../account.entity.js';
import { normalEmail } from '../email-address.js';
import { mailJobs } from '../mail-jobs.js';
import { OneTimeLinks } from '../one-time-links.js';

/** Notes the address that an account is to have; a link mailed there makes it so. */
@Injectable()
export class AskEmailChange {
  constructor(
    private readonly em: EntityManager,
    private readonly links: OneTimeLinks,
    private readonly outbox: Outbox,
  ) {}

  /** Tells the owner at her present address too, so that she notices when it was not her. */
  ask(id: string, email: string): Promise<void> {
    return this.em.transactional(async (em) => {
      await em.nativeUpdate(Account, { id }, { wantedEmail: normalEmail(email) });
      await this.links.voidAll(em, id, 'change-email');
      this.outbox.announce(em, mailJobs.emailChange, id, id);
      this.outbox.announce(em, mailJobs.emailChangeAsked, id, id);
    });
  }
}
