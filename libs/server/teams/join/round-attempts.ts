import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ReusableAttempt, RoundKind } from '#contracts/teams';
import { type Attempt, Attempts } from '#server/attempts';
import { Clock } from '#server/platform/clock';
import { Participation } from '../entities/index.js';
import { attemptUnfit } from '../teams.errors.js';

/** At most so old, in months, is an attempt that takes part in a round (P-7). */
const monthsOld = 3;

/** A round as far as it matters for what may take part in it. */
export type RoundOfAttempt = { readonly id: string; readonly editionId: string; readonly kind: RoundKind };

/** Which attempts of the one whose context this is may take part in a round. */
@Injectable()
export class RoundAttempts {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Finished ones on the same edition, at most three months old, free for this round; the latest first. */
  async reusable(accountId: string, round: RoundOfAttempt): Promise<ReusableAttempt[]> {
    const since = this.clock.now();
    since.setUTCMonth(since.getUTCMonth() - monthsOld);
    const taken = await this.takenElsewhere(accountId, round);
    const own = await this.attempts.own(accountId);
    return own
      .filter(({ id, editionId, tryOut }) => editionId === round.editionId && !tryOut && !taken.has(id))
      .flatMap(({ id, finishedAt }) =>
        finishedAt && finishedAt >= since ? [{ id, finishedAt: finishedAt.toISOString() }] : [],
      )
      .reverse();
  }

  /** @throws DomainError attempt-unfit */
  async finished(accountId: string, round: RoundOfAttempt, attemptId: string): Promise<string> {
    const fit = await this.reusable(accountId, round);
    if (!fit.some(({ id }) => id === attemptId)) throw attemptUnfit();
    return attemptId;
  }

  /**
   * The draft that is to take part: the one she has, or a new one on the round's edition.
   * @throws DomainError draft-exists when hers is of another edition, or for another round
   */
  async draft(em: EntityManager, accountId: string, round: RoundOfAttempt): Promise<string> {
    const taken = await this.takenElsewhere(accountId, round);
    const fits = ({ id, editionId }: Attempt) => editionId === round.editionId && !taken.has(id);
    return this.attempts.draftOn(em, { accountId, editionId: round.editionId, at: this.clock.now() }, fits);
  }

  /**
   * Attempts that serve another round already. An attempt serves at most one confidential round; and what an open round
   * shows by name cannot be in a confidential one, nor the other way round.
   */
  private async takenElsewhere(
    accountId: string,
    { id, kind }: RoundOfAttempt,
  ): Promise<ReadonlySet<string>> {
    const parts = await this.em.find(Participation, { accountId, roundId: { $ne: id } });
    const taken = parts.filter((part) => kind !== 'open' || part.kind !== 'open');
    return new Set(taken.flatMap(({ attemptId }) => attemptId ?? []));
  }
}
