import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { TeamAction } from '#contracts/teams';
import { Editions } from '#server/content';
import { Round } from '../entities/index.js';
import { Rounds } from '../rounds.js';
import { teamUnknown } from '../teams.errors.js';
import { TeamActions } from './team-actions.js';

/** What a team agreed on, in words. */
export type TeamPlan = {
  readonly teamName: string;
  /** The latest round of the team. */
  readonly round: string;
  readonly language: string;
  /** With the title of the statement that each is about, if it is about one. */
  readonly actions: readonly (TeamAction & { readonly title: string | null })[];
};

/** The plan of a team as a document shows it: what is to be done first, by date; what is done last. */
@Injectable()
export class ShowTeamPlan {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly actions: TeamActions,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError team-unknown */
  async show(teamId: string, wanted: string): Promise<TeamPlan> {
    const { name: teamName } = await this.rounds.team(teamId);
    const [latest] = await this.em.find(Round, { teamId }, { orderBy: { createdAt: 'desc' }, limit: 1 });
    if (!latest) throw teamUnknown();
    const edition = await this.editions.resource(await this.editions.published(latest.editionId), wanted);
    const statements = edition.clusters.flatMap((cluster) => cluster.statements);
    const titles = new Map(statements.map(({ code, title }) => [code, title]));
    const actions = (await this.actions.list(teamId)).map((action) => ({
      ...action,
      title: titles.get(action.statement ?? 0) ?? null,
    }));
    return { teamName, round: latest.id, language: edition.language, actions: actions.sort(inOrder) };
  }
}

/** After everything that has a date. */
const noDate = '9999';

function inOrder(one: TeamAction, other: TeamAction): number {
  if (one.done !== other.done) return one.done ? 1 : -1;
  return (one.dueOn ?? noDate).localeCompare(other.dueOn ?? noDate);
}
