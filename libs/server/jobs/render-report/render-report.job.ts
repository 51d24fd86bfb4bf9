import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { RenderReport, renderReportKind } from '#server/reports';

/** Makes the PDF of a report. One at a time per process: a browser needs much of a machine. */
@Injectable()
export class RenderReportJob implements JobHandler {
  readonly kind = renderReportKind;
  readonly concurrency = 1;

  constructor(private readonly reports: RenderReport) {}

  handle({ subjectId }: JobInput): Promise<void> {
    return this.reports.render(subjectId);
  }

  giveUp({ subjectId }: JobInput): Promise<void> {
    return this.reports.giveUp(subjectId);
  }
}
