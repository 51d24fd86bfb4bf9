import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { Outbox } from '#server/platform/outbox';
import { Account } from '../account.entity.js';
import { mailJobs } from '../mail-jobs.js';
import { OneTimeLinks } from '../one-time-links.js';
import { Sessions } from '../sessions.js';

/** Writes a new password and all that follows from it, in the transaction and context of its account. */
@Injectable()
export class PasswordWriter {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Also confirms the address, since the link came to it; ends every session, voids other links, tells the owner. */
  async replace(em: EntityManager, { id, emailVerifiedAt }: Account, passwordHash: string): Promise<void> {
    await em.nativeUpdate(
      Account,
      { id },
      { passwordHash, emailVerifiedAt: emailVerifiedAt ?? this.clock.now() },
    );
    await this.links.voidAll(em, id, 'reset-password');
    await this.sessions.endAll(em, id);
    this.outbox.announce(em, mailJobs.passwordChanged, id, id);
  }
}
