import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { TeamReport as TeamReportResource } from '#contracts/teams';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { FileStore } from '#server/platform/files';
import { Outbox } from '#server/platform/outbox';
import { ShowOverview } from '#server/teams';
import { reportNotReady, reportUnknown } from '../reports.errors.js';
import { renderTeamReportKind } from './render-team-report-kind.js';
import { TeamReport } from './team-report.entity.js';

/** The team reports of the one whose context this is: asking for one, and what became of it. */
@Injectable()
export class TeamReports {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly overviews: ShowOverview,
    private readonly files: FileStore,
  ) {}

  /**
   * Makes a new one each time: the plan of the team, which is in it, goes on.
   * @throws DomainError round-unknown, round-not-shown
   */
  async request(accountId: string, roundId: string, wanted: string): Promise<TeamReportResource> {
    const { language } = await this.overviews.show(accountId, roundId, wanted);
    const id = newId();
    const requestedAt = this.clock.now();
    await this.em.transactional(async (em) => {
      await em.insert(TeamReport, { id, accountId, roundId, language, state: 'queued', requestedAt });
      this.outbox.announce(em, renderTeamReportKind, accountId, id);
    });
    return { id, round: roundId, state: 'queued', requestedAt: requestedAt.toISOString() };
  }

  /** @throws DomainError report-unknown, also when it is somebody else's */
  async show(id: string): Promise<TeamReportResource> {
    const { roundId, state, requestedAt } = await this.find(id);
    return { id, round: roundId, state, requestedAt: requestedAt.toISOString() };
  }

  /** @throws DomainError report-unknown, report-not-ready */
  async content(id: string): Promise<Buffer> {
    const { fileId } = await this.find(id);
    if (!fileId) throw reportNotReady();
    return this.files.read(fileId);
  }

  private async find(id: string): Promise<TeamReport> {
    const report = await this.em.findOne(TeamReport, { id });
    if (!report) throw reportUnknown();
    return report;
  }
}
