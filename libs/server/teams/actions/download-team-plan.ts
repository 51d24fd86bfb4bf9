import { Injectable } from '@nestjs/common';
import type { TeamAction } from '#contracts/teams';
import { calendarOf } from '#server/platform/calendar';
import { Clock } from '#server/platform/clock';
import { csvOf } from '#server/platform/sheets';
import { TeamActions } from './team-actions.js';
import { teamPlanWords } from './team-plan.messages.js';

/** A file to hand out. */
export type PlanFile = { readonly name: string; readonly mediaType: string; readonly content: string };

/** The plan of a team as a table, or its dates as a calendar file. */
@Injectable()
export class DownloadTeamPlan {
  constructor(
    private readonly actions: TeamActions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError team-unknown */
  async make(teamId: string, format: 'csv' | 'ics', language: string): Promise<PlanFile> {
    const actions = await this.actions.list(teamId);
    const { file } = teamPlanWords(language);
    return format === 'csv'
      ? { name: `${file}.csv`, mediaType: 'text/csv; charset=utf-8', content: planCsv(actions, language) }
      : {
          name: `${file}.ics`,
          mediaType: 'text/calendar; charset=utf-8',
          content: calendarOf(daysOf(actions), this.clock.now()),
        };
  }
}

function planCsv(actions: readonly TeamAction[], language: string): string {
  const { plan, columns, done, open } = teamPlanWords(language);
  return csvOf({
    name: plan,
    columns: columns.map((heading) => ({ heading, width: 20 })),
    rows: actions.map((action) => [
      action.what,
      action.who,
      action.dueOn,
      action.statement === null ? null : String(action.statement),
      action.done ? done : open,
    ]),
  });
}

/** What is still to do and has a date. */
const daysOf = (actions: readonly TeamAction[]) =>
  actions.flatMap(({ id, what, who, dueOn, done }) =>
    dueOn && !done ? [{ id: `${id}@quickscan`, day: dueOn, title: what, description: who }] : [],
  );
