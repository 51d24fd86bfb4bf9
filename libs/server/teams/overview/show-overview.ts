import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { RoundOverview } from '#contracts/teams';
import { Editions, Tips } from '#server/content';
import { FrozenRoundOverview, OpenScore, Round, TeamMember } from '../entities/index.js';
import { Rounds } from '../rounds.js';
import { roundNotShown } from '../teams.errors.js';
import { composeOverview, type EarlierRound } from './compose-overview.js';

/** The overview of a closed round, in the words of its edition. What it shows was computed on closing, once. */
@Injectable()
export class ShowOverview {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly editions: Editions,
    private readonly tips: Tips,
  ) {}

  /** @throws DomainError round-unknown, round-not-shown */
  async show(accountId: string, roundId: string, language: string): Promise<RoundOverview> {
    const round = await this.rounds.find(roundId);
    const frozen = await this.em.findOne(FrozenRoundOverview, { roundId });
    if (!frozen || !round.closedAt) throw roundNotShown();
    if (round.kind === 'open') await this.refuseOutsider(accountId, round);
    const published = await this.editions.published(round.editionId);
    const edition = await this.editions.resource(published, language);
    const { tips } = await this.tips.of(published, language);
    const { name: teamName } = await this.rounds.team(round.teamId);
    return composeOverview({
      round: { ...round, closedAt: round.closedAt, teamName },
      body: frozen.body,
      edition,
      tips,
      members: await this.membersOf(accountId, round),
      earlier: await this.earlierThan(round),
    });
  }

  /**
   * Members of an open round agreed that members see their scores. Who only organises it is none: means of a few would
   * show her what they agreed to show each other.
   */
  private async refuseOutsider(accountId: string, { teamId }: Round): Promise<void> {
    if (!(await this.em.count(TeamMember, { teamId, accountId }))) throw roundNotShown();
  }

  /** Of an open round: who took part, by consent; nobody else has a row there. */
  private async membersOf(accountId: string, round: Round): Promise<RoundOverview['members']> {
    if (round.kind !== 'open') return [];
    const scores = await this.em.find(
      OpenScore,
      { roundId: round.id, scores: { $ne: null } },
      { orderBy: { name: 'asc' } },
    );
    return scores.flatMap(({ name, scores: shown, accountId: who }) =>
      shown ? [{ name, self: who === accountId, total: shown.total, clusters: [...shown.clusters] }] : [],
    );
  }

  /** Only rounds of the same edition: others may have other clusters. */
  private async earlierThan({ id, teamId, editionId, createdAt }: Round): Promise<EarlierRound[]> {
    const where = {
      teamId,
      editionId,
      id: { $ne: id },
      createdAt: { $lt: createdAt },
      outcome: 'shown' as const,
    };
    const rounds = await this.em.find(Round, where, { orderBy: { createdAt: 'desc' } });
    const frozen = await this.em.find(FrozenRoundOverview, { roundId: { $in: rounds.map((one) => one.id) } });
    const bodies = new Map(frozen.map(({ roundId, body }) => [roundId, body]));
    return rounds.flatMap((round) => {
      const body = bodies.get(round.id);
      return body && round.closedAt ? [{ id: round.id, closedAt: round.closedAt, body }] : [];
    });
  }
}
