import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Participation as ParticipationResource, ReusableAttempt } from '#contracts/teams';
import { Participation, Round, TeamMember } from '../entities/index.js';
import { JoinRound } from '../join/join-round.js';
import { RoundAttempts } from '../join/round-attempts.js';
import { Rounds } from '../rounds.js';
import { participationUnknown, roundClosed } from '../teams.errors.js';

/** My part in a round: with which attempt, and leaving. */
@Injectable()
export class OwnParticipation {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly attempts: RoundAttempts,
    private readonly joining: JoinRound,
  ) {}

  /** @throws DomainError round-unknown */
  async reusable(accountId: string, roundId: string): Promise<ReusableAttempt[]> {
    return this.attempts.reusable(accountId, await this.rounds.find(roundId));
  }

  /** @throws DomainError round-unknown, participation-unknown, round-closed, attempt-unfit, draft-exists */
  async change(accountId: string, roundId: string, attempt?: string): Promise<ParticipationResource> {
    await this.rounds.find(roundId);
    if (!(await this.em.count(Participation, { roundId, accountId }))) throw participationUnknown();
    if (attempt === undefined) await this.letGo(accountId, roundId);
    return this.joining.join(accountId, { round: roundId, attempt });
  }

  /**
   * Leaves before closing: then my answers do not count, and unless I was in an earlier round of it I leave the team.
   * @throws DomainError round-unknown, participation-unknown, round-closed
   */
  async leave(accountId: string, roundId: string): Promise<void> {
    const { teamId } = await this.rounds.find(roundId);
    await this.em.transactional(async (em) => {
      // Leaving and closing wait for each other, so that who left is not counted.
      await em.execute('select hold_round(?)', [roundId]);
      const round = await em.findOne(Round, { id: roundId }, { refresh: true });
      if (round?.state !== 'open') throw roundClosed();
      if (!(await em.nativeDelete(Participation, { roundId, accountId }))) throw participationUnknown();
      if (!(await em.count(Participation, { teamId, accountId })))
        await em.nativeDelete(TeamMember, { teamId, accountId });
    });
  }

  /** A new attempt is wanted: what took part so far takes part no more. */
  private async letGo(accountId: string, roundId: string): Promise<void> {
    await this.em.nativeUpdate(Participation, { roundId, accountId }, { attemptId: null });
  }
}
