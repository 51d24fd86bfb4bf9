import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { TeamReport as TeamReportResource } from '#contracts/teams';
import { FileStore } from '#server/platform/files';
import { reportNotReady, reportUnknown } from '../reports.errors.js';
import { teamPlanWords } from './team-plan.messages.js';
import { TeamReport } from './team-report.entity.js';
import { teamReportWords } from './team-report.messages.js';

/** A PDF with the name under which it is downloaded. */
export type TeamReportFile = { readonly name: string; readonly content: Buffer };

/** The team reports of the one whose context this is: what became of each. */
@Injectable()
export class TeamReports {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError report-unknown, also when it is somebody else's */
  async show(id: string): Promise<TeamReportResource> {
    const { roundId, subject, state, requestedAt } = await this.find(id);
    return { id, round: roundId, subject, state, requestedAt: requestedAt.toISOString() };
  }

  /** @throws DomainError report-unknown, report-not-ready */
  async file(id: string): Promise<TeamReportFile> {
    const { fileId, subject, language } = await this.find(id);
    if (!fileId) throw reportNotReady();
    const { file } = subject === 'plan' ? teamPlanWords(language) : teamReportWords(language);
    return { name: `${file}.pdf`, content: await this.files.read(fileId) };
  }

  private async find(id: string): Promise<TeamReport> {
    const report = await this.em.findOne(TeamReport, { id });
    if (!report) throw reportUnknown();
    return report;
  }
}
