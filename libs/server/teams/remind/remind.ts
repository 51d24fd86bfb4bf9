import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { RoundReminder } from '../entities/index.js';
import { roundJobs } from '../round-jobs.js';
import { Rounds } from '../rounds.js';
import { remindedLately, roundClosed } from '../teams.errors.js';

/** How long after a reminder the next may be sent by hand, in ms: two days. */
const pause = 2 * 24 * 3600 * 1000;

/** Reminds those who have not finished. Who that is, and how many, its organiser does not hear. */
@Injectable()
export class Remind {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError round-unknown, round-closed, reminded-lately */
  async remind(accountId: string, roundId: string): Promise<void> {
    const { state, teamId } = await this.rounds.organised(accountId, roundId);
    if (state !== 'open') throw roundClosed();
    const askedAt = this.clock.now();
    await this.em.transactional(async (em) => {
      await em.execute('select hold_round_alone(?)', [roundId]);
      const since = new Date(askedAt.getTime() - pause);
      if (await em.count(RoundReminder, { roundId, askedAt: { $gt: since } })) throw remindedLately();
      const id = newId();
      await em.insert(RoundReminder, { id, roundId, teamId, occasion: 'byHand', askedAt });
      this.outbox.announce(em, roundJobs.remind, null, id);
    });
  }

  /** When reminders were last asked for. */
  async lastAsked(roundId: string): Promise<Date | null> {
    const [last] = await this.em.find(RoundReminder, { roundId }, { orderBy: { askedAt: 'desc' }, limit: 1 });
    return last?.askedAt ?? null;
  }
}
