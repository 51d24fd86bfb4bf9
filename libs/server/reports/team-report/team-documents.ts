import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { Rounds, ShowOverview, ShowTeamPlan, TeamActions } from '#server/teams';
import { teamPlanHtml } from './team-plan-html.js';
import { teamReportHtml } from './team-report-html.js';
import type { TeamReport } from './team-report.entity.js';

/** What a team report says, in the context of who asked for it: the same overview and plan that the screen shows. */
@Injectable()
export class TeamDocuments {
  constructor(
    private readonly rounds: Rounds,
    private readonly overviews: ShowOverview,
    private readonly plans: ShowTeamPlan,
    private readonly actions: TeamActions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError round-unknown, round-not-shown */
  async htmlOf({ accountId, subject, roundId, language }: TeamReport): Promise<string> {
    if (subject === 'plan') {
      const { teamId } = await this.rounds.find(roundId);
      return teamPlanHtml(await this.plans.show(teamId, language), this.clock.now());
    }
    const overview = await this.overviews.show(accountId, roundId, language);
    return teamReportHtml(overview, await this.actions.list(overview.team));
  }
}
