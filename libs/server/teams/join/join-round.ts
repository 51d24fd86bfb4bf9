import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { JoinRoundRequest, Participation as ParticipationResource } from '#contracts/teams';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actWithLookup, isUniqueViolation, sqlState } from '#server/platform/database';
import { OpenScore, Participation, Round, TeamInvitationUse, TeamMember } from '../entities/index.js';
import { nameNeeded, roundClosed, roundInvitationInvalid, roundUnknown } from '../teams.errors.js';
import { invitedBy } from './look-up-invitation.js';
import { RoundAttempts } from './round-attempts.js';

/** The SQLSTATE with which the database refuses joining a round that is closed. */
export const roundClosedState = 'QS003';

/**
 * Joining a round, which makes one a member of its team. An invitation works for the first who uses it; that it was used
 * is noted where its organiser cannot see it.
 */
@Injectable()
export class JoinRound {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: RoundAttempts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError round-invitation-invalid, round-unknown, round-closed, name-needed, attempt-unfit, draft-exists
   */
  async join(accountId: string, request: JoinRoundRequest): Promise<ParticipationResource> {
    try {
      return await this.within(accountId, request);
    } catch (error) {
      if (isUniqueViolation(error)) throw roundInvitationInvalid();
      throw sqlState(error) === roundClosedState ? roundClosed() : error;
    }
  }

  private within(accountId: string, request: JoinRoundRequest): Promise<ParticipationResource> {
    const { token, round } = request;
    if (token === undefined)
      return this.em.transactional((em) => this.takePart(em, accountId, round ?? '', request));
    const tokenHash = hashToken(token);
    return actWithLookup(this.em, accountId, tokenHash, async (em) => {
      const { roundId, invitationId } = await invitedBy(em, tokenHash, this.clock.now());
      if (invitationId) await this.use(em, accountId, invitationId);
      return this.takePart(em, accountId, roundId, request);
    });
  }

  /** Whoever else used it has a row that is not to be seen, so that adding ours fails. */
  private async use(em: EntityManager, accountId: string, invitationId: string): Promise<void> {
    if (await em.count(TeamInvitationUse, { invitationId })) return;
    await em.insert(TeamInvitationUse, { invitationId, accountId });
  }

  private async takePart(
    em: EntityManager,
    accountId: string,
    roundId: string,
    request: JoinRoundRequest,
  ): Promise<ParticipationResource> {
    const round = await em.findOne(Round, { id: roundId });
    if (!round) throw roundUnknown();
    if (round.state !== 'open') throw roundClosed();
    const known = await em.findOne(Participation, { roundId, accountId });
    const attempt =
      known?.attemptId && request.attempt === undefined
        ? known.attemptId
        : await this.attemptOf(em, accountId, round, request.attempt);
    if (!known) await this.addPart(em, accountId, round, { attempt, name: request.name });
    else if (known.attemptId !== attempt)
      await em.nativeUpdate(Participation, { roundId, accountId }, { attemptId: attempt });
    const finished = await this.isFinished(em, attempt);
    return { round: roundId, team: round.teamId, attempt, finished };
  }

  private attemptOf(
    em: EntityManager,
    accountId: string,
    round: Round,
    attempt: string | undefined,
  ): Promise<string> {
    return attempt === undefined
      ? this.attempts.draft(em, accountId, round)
      : this.attempts.finished(accountId, round, attempt);
  }

  private async addPart(
    em: EntityManager,
    accountId: string,
    { id: roundId, teamId, kind, editionId }: Round,
    { attempt, name }: { attempt: string; name: string | undefined },
  ): Promise<void> {
    if (kind === 'open' && name === undefined) throw nameNeeded();
    if (!(await em.count(TeamMember, { teamId, accountId })))
      await em.insert(TeamMember, { teamId, accountId });
    await em.insert(Participation, { roundId, accountId, teamId, kind, editionId, attemptId: attempt });
    if (kind === 'open' && name !== undefined)
      await em.insert(OpenScore, { roundId, accountId, teamId, name });
  }

  private async isFinished(em: EntityManager, id: string): Promise<boolean> {
    const [row] = await em.execute<{ state: string }[]>('select state from attempt where id = ?', [id]);
    return row?.state === 'finished';
  }
}
