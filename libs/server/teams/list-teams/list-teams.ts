import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Team as TeamResource } from '#contracts/teams';
import { Round, Team, TeamMember } from '../entities/index.js';
import { Rounds } from '../rounds.js';

/** The teams that I organise, am in, or may join as a member of my organisation. */
@Injectable()
export class ListTeams {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
  ) {}

  /** The latest first. */
  async list(accountId: string): Promise<TeamResource[]> {
    const teams = await this.em.find(Team, {}, { orderBy: { createdAt: 'desc', id: 'desc' } });
    const shown: TeamResource[] = [];
    for (const team of teams) shown.push(await this.asResource(accountId, team));
    return shown;
  }

  /** @throws DomainError team-unknown */
  async show(accountId: string, id: string): Promise<TeamResource> {
    return this.asResource(accountId, await this.rounds.team(id));
  }

  private async asResource(accountId: string, team: Team): Promise<TeamResource> {
    const teamId = team.id;
    const rounds = await this.em.find(Round, { teamId }, { orderBy: { createdAt: 'desc', id: 'desc' } });
    const shown: TeamResource['rounds'] = [];
    for (const round of rounds) shown.push(await this.rounds.asResource(accountId, round));
    return {
      id: teamId,
      name: team.name,
      purpose: team.purpose,
      organised: team.organiserId === accountId,
      organisationWide: team.tenantId !== null,
      member: (await this.em.count(TeamMember, { teamId, accountId })) > 0,
      rounds: shown,
    };
  }
}
