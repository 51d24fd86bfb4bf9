import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { CreateTeamReportRequest, TeamReport as TeamReportResource } from '#contracts/teams';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { ShowOverview, ShowTeamPlan } from '#server/teams';
import { renderTeamReportKind } from './render-team-report-kind.js';
import { TeamReport } from './team-report.entity.js';

type Subject = Pick<TeamReport, 'subject' | 'roundId' | 'language'>;

/** Asks for the report of a round, or for the plan of a team: a new one each time, since the plan goes on. */
@Injectable()
export class RequestTeamReport {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly overviews: ShowOverview,
    private readonly plans: ShowTeamPlan,
  ) {}

  /** @throws DomainError team-unknown, round-unknown, round-not-shown */
  async request(
    accountId: string,
    request: CreateTeamReportRequest,
    wanted: string,
  ): Promise<TeamReportResource> {
    const subject = await this.subjectOf(accountId, request, wanted);
    const id = newId();
    const requestedAt = this.clock.now();
    await this.em.transactional(async (em) => {
      await em.insert(TeamReport, { id, accountId, ...subject, state: 'queued', requestedAt });
      this.outbox.announce(em, renderTeamReportKind, accountId, id);
    });
    const shown = { id, round: subject.roundId, subject: subject.subject };
    return { ...shown, state: 'queued', requestedAt: requestedAt.toISOString() };
  }

  private async subjectOf(
    accountId: string,
    { round = '', team }: CreateTeamReportRequest,
    wanted: string,
  ): Promise<Subject> {
    if (team === undefined) {
      const { language } = await this.overviews.show(accountId, round, wanted);
      return { subject: 'overview', roundId: round, language };
    }
    const { round: latest, language } = await this.plans.show(team, wanted);
    return { subject: 'plan', roundId: latest, language };
  }
}
