import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { Outbox, OutboxEntry } from '#server/platform/outbox';
import { mailJobs } from '../mail-jobs.js';
import { SecondFactors } from './second-factors.js';
import { Sessions } from '../sessions.js';

/**
 * Takes away everything that counts as a second factor, for who lost it or fears that somebody else has it: app,
 * recovery codes and passkeys. Every session ends. A mailed code lets the owner in, to set up anew.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly em: EntityManager,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * In the context of the account. Done once for each time that it is asked: what she sets up afterwards stays.
   * @param asked the outbox row that asks it
   */
  reset(accountId: string, asked: string): Promise<void> {
    return this.em.transactional(async (em) => {
      const open = { id: asked, doneAt: null };
      if ((await em.nativeUpdate(OutboxEntry, open, { doneAt: this.clock.now() })) === 0) return;
      await this.factors.clear(em, accountId);
      await this.sessions.endAll(em, accountId);
      this.outbox.announce(em, mailJobs.secondFactorReset, accountId, accountId);
    });
  }
}
