import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Report as ReportResource } from '#contracts/reports';
import { Report } from './report.entity.js';
import { reportUnknown } from './reports.errors.js';

/** The reports of the respondent whose context this is. */
@Injectable()
export class OwnReports {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError report-unknown, also when it is somebody else's */
  async find(id: string): Promise<Report> {
    const report = await this.em.findOne(Report, { id });
    if (!report) throw reportUnknown();
    return report;
  }
}

/** A report as its owner sees it. */
export const asResource = ({ id, attemptId, state, requestedAt }: Report): ReportResource => ({
  id,
  attempt: attemptId,
  state,
  requestedAt: requestedAt.toISOString(),
});
