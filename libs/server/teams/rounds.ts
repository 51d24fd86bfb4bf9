import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Round as RoundResource } from '#contracts/teams';
import { Attempts } from '#server/attempts';
import { Memberships } from '#server/users';
import { Participation, Round, Team } from './entities/index.js';
import { roundUnknown, teamUnknown } from './teams.errors.js';

/** Teams and rounds as the one whose context this is may see them. */
@Injectable()
export class Rounds {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: Attempts,
    private readonly memberships: Memberships,
  ) {}

  /** @throws DomainError round-unknown */
  async find(id: string): Promise<Round> {
    const round = await this.em.findOne(Round, { id });
    if (!round) throw roundUnknown();
    return round;
  }

  /** A round that this account organises. @throws DomainError round-unknown */
  async organised(accountId: string, id: string): Promise<Round> {
    const round = await this.em.findOne(Round, { id, organiserId: accountId });
    if (!round) throw roundUnknown();
    return round;
  }

  /** @throws DomainError team-unknown */
  async team(id: string): Promise<Team> {
    const team = await this.em.findOne(Team, { id });
    if (!team) throw teamUnknown();
    return team;
  }

  async asResource(accountId: string, round: Round): Promise<RoundResource> {
    const { name } = await this.team(round.teamId);
    const part = await this.em.findOne(Participation, { roundId: round.id, accountId });
    return {
      id: round.id,
      team: round.teamId,
      teamName: name,
      kind: round.kind,
      byDepartment: round.byDepartment,
      department: round.byDepartment ? await this.memberships.ownDepartment(accountId) : null,
      state: round.state,
      outcome: round.outcome ?? null,
      edition: round.editionId,
      organiserName: round.organiserName,
      startedAt: round.createdAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
      closedAt: round.closedAt?.toISOString() ?? null,
      organised: round.organiserId === accountId,
      participation: part && (await this.ownPart(part)),
    };
  }

  private async ownPart({ attemptId, counted }: Participation): Promise<RoundResource['participation']> {
    const attempt = attemptId ? await this.attempts.find(attemptId) : undefined;
    return {
      attempt: attemptId ?? null,
      finished: attempt?.state === 'finished',
      counted: counted ?? null,
    };
  }
}
