import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { RenderTeamReport, renderTeamReportKind } from '#server/reports';

/** Makes the PDF of a team report. One at a time per process: a browser needs much of a machine. */
@Injectable()
export class RenderTeamReportJob implements JobHandler {
  readonly kind = renderTeamReportKind;
  readonly concurrency = 1;

  constructor(private readonly reports: RenderTeamReport) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.reports.render(subjectId);
  }

  giveUp({ subjectId }: JobInput): Promise<void> {
    return this.reports.giveUp(subjectId);
  }
}
