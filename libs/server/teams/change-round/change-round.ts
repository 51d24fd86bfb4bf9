import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { isUniqueViolation } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { closingDate } from '../closing-date.js';
import { Round } from '../entities/index.js';
import { roundJobs } from '../round-jobs.js';
import { Rounds } from '../rounds.js';
import { roundClosed, roundGoingOn } from '../teams.errors.js';

/** What its organiser does with a round: another date, extending, closing. */
@Injectable()
export class ChangeRound {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets another date. A round that was closed with too few goes on with it, with whoever was in.
   * @throws DomainError round-unknown, round-closed when it was shown, closing-date-unfit, round-going-on
   */
  async extend(accountId: string, roundId: string, closesAt: string): Promise<void> {
    const round = await this.rounds.organised(accountId, roundId);
    const date = closingDate(closesAt, this.clock.now());
    const again = round.state === 'closed';
    if (round.state === 'closing' || (again && round.outcome !== 'tooFew')) throw roundClosed();
    const change = {
      closesAt: date,
      ...(again && { state: 'open' as const, outcome: null, closedAt: null }),
    };
    try {
      const changed = await this.em.nativeUpdate(Round, { id: roundId, state: round.state }, change);
      if (!changed) throw roundClosed();
    } catch (error) {
      throw isUniqueViolation(error) ? roundGoingOn() : error;
    }
  }

  /**
   * Closes a round: from now on nobody can take part, and its overview is made. Closing it again changes nothing.
   * @throws DomainError round-unknown
   */
  async close(accountId: string, roundId: string): Promise<void> {
    await this.rounds.organised(accountId, roundId);
    await this.em.transactional(async (em) => {
      // Whoever is joining is in; whoever comes after this waits, and is refused.
      await em.execute('select hold_round_alone(?)', [roundId]);
      const closing = await em.nativeUpdate(Round, { id: roundId, state: 'open' }, { state: 'closing' });
      if (closing) this.outbox.announce(em, roundJobs.close, null, roundId);
    });
  }
}
