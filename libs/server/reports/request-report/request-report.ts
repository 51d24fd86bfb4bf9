import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Report as ReportResource } from '#contracts/reports';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { Plans } from '#server/plans';
import { Results } from '#server/results';
import { asResource } from '../own-reports.js';
import { Report } from '../report.entity.js';
import { renderReportKind } from '../render-report-kind.js';

/** Asks for the personal report of a finished attempt; a job makes it. */
@Injectable()
export class RequestReport {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly results: Results,
    private readonly plans: Plans,
  ) {}

  /**
   * Asking again gives the same report, unless that one failed or the plan in it changed since.
   * @throws DomainError attempt-unknown, attempt-unfinished
   */
  async request(accountId: string, attemptId: string, preferredLanguage: string): Promise<ReportResource> {
    const { language, scan } = await this.results.resultOf(attemptId, preferredLanguage);
    const planChangedAt = (await this.plans.changedAt(accountId, scan)) ?? new Date(0);
    return this.em.transactional(async (em) => {
      await lockRequestsFor(em, attemptId);
      const known = await em.findOne(Report, {
        ...{ attemptId, language, state: { $ne: 'failed' } },
        requestedAt: { $gt: planChangedAt },
      });
      return asResource(known ?? this.begin(em, { accountId, attemptId, language }));
    });
  }

  private begin(em: EntityManager, wanted: Pick<Report, 'accountId' | 'attemptId' | 'language'>): Report {
    const id = newId();
    const report = em.create(
      Report,
      { ...wanted, id, state: 'queued', requestedAt: this.clock.now() },
      { persist: true },
    );
    this.outbox.announce(em, renderReportKind, wanted.accountId, id);
    return report;
  }
}

/** Requests for one attempt take turns until the transaction ends, so that a double click makes one report. */
const lockRequestsFor = (em: EntityManager, attemptId: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`report:${attemptId}`]);
