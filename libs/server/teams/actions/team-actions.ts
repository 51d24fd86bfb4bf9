import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeTeamAction, NewTeamAction, TeamAction } from '#contracts/teams';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { AgreedAction } from '../entities/index.js';
import { Rounds } from '../rounds.js';
import { actionUnknown } from '../teams.errors.js';

const asResource = (row: AgreedAction): TeamAction => ({
  id: row.id,
  what: row.what,
  who: row.who,
  dueOn: row.dueOn ?? null,
  round: row.roundId ?? null,
  statement: row.statementCode ?? null,
  done: row.done,
});

/** The plan of a team: what was agreed. Its members and organiser write it together. */
@Injectable()
export class TeamActions {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly clock: Clock,
  ) {}

  /** In the order of agreeing. @throws DomainError team-unknown */
  async list(teamId: string): Promise<TeamAction[]> {
    await this.rounds.team(teamId);
    const rows = await this.em.find(AgreedAction, { teamId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    return rows.map(asResource);
  }

  /** @throws DomainError team-unknown, round-unknown */
  async add(teamId: string, action: NewTeamAction): Promise<TeamAction> {
    await this.rounds.team(teamId);
    const { what, who, dueOn, round, statement } = action;
    if (round !== null) await this.rounds.find(round);
    const id = newId();
    const row = { id, teamId, roundId: round, statementCode: statement, what, who, dueOn, done: false };
    await this.em.insert(AgreedAction, { ...row, createdAt: this.clock.now() });
    return { id, what, who, dueOn, round, statement, done: false };
  }

  /** @throws DomainError team-action-unknown */
  async change(teamId: string, id: string, change: ChangeTeamAction): Promise<TeamAction> {
    const row = await this.em.findOne(AgreedAction, { id, teamId });
    if (!row) throw actionUnknown();
    const { dueOn = row.dueOn ?? null, done = row.done, what = row.what, who = row.who } = change;
    await this.em.nativeUpdate(AgreedAction, { id, teamId }, { dueOn, done, what, who });
    return { ...asResource(row), dueOn, done, what, who };
  }

  /** @throws DomainError team-action-unknown */
  async remove(teamId: string, id: string): Promise<void> {
    if (!(await this.em.nativeDelete(AgreedAction, { id, teamId }))) throw actionUnknown();
  }
}
