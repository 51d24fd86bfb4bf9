import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { StartTeamRequest } from '#contracts/teams';
import { Audit } from '#server/audit';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Team } from '../entities/index.js';
import { RoundStarter } from './round-starter.js';

/** Who starts a team: for herself, or for the organisation that she runs. */
export type Starter = {
  readonly accountId: string;
  readonly tenantId: string | null;
  readonly language: string;
};

/** Starts a team with its first round, on the current edition of a scan. */
@Injectable()
export class StartTeam {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
    private readonly rounds: RoundStarter,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @returns the team's id. @throws DomainError scan-unknown, closing-date-unfit */
  async start({ accountId, tenantId, language }: Starter, request: StartTeamRequest): Promise<string> {
    const editionId = await this.editions.currentId(request.scan);
    const teamId = newId();
    const { name, purpose } = request;
    await this.em.transactional(async (em) => {
      const team = {
        id: teamId,
        organiserId: accountId,
        tenantId,
        name,
        purpose,
        createdAt: this.clock.now(),
      };
      await em.insert(Team, team);
      await this.rounds.start(em, accountId, { teamId, editionId, language }, request.round);
      const action = { action: 'startTeam', object: { kind: 'team', id: teamId }, tenantId };
      await this.audit.record(em, accountId, action);
    });
    return teamId;
  }
}
