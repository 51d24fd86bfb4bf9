import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { FileStore } from '#server/platform/files';
import { BrowserPool } from '#server/platform/browser';
import { Plans } from '#server/plans';
import { Results } from '#server/results';
import { reportMessages } from '../personal-report/messages/index.js';
import type { ReportContent } from '../personal-report/personal-report.view.js';
import { reportHtml } from '../personal-report/report-html.js';
import { Report } from '../report.entity.js';

/** Makes the PDF of a report that was asked for, from the same result that the screen shows. */
@Injectable()
export class RenderReport {
  constructor(
    private readonly em: EntityManager,
    private readonly results: Results,
    private readonly plans: Plans,
    private readonly browsers: BrowserPool,
    private readonly files: FileStore,
  ) {}

  /**
   * Runs in the context of the report's owner. May be called again at any moment: a report that is ready
   * stays as it is, and one that is gone needs no work.
   */
  async render(reportId: string): Promise<void> {
    const report = await this.begin(reportId);
    if (!report) return;
    const content = await this.contentOf(report);
    const html = reportHtml(content, reportMessages(content.result.language));
    await this.finish(reportId, await this.browsers.pdf(html));
  }

  /** After the last try: the owner sees that it failed, and may ask again. */
  async giveUp(reportId: string): Promise<void> {
    await this.em.nativeUpdate(Report, { id: reportId, state: { $ne: 'ready' } }, { state: 'failed' });
  }

  private async contentOf({ accountId, attemptId, language }: Report): Promise<ReportContent> {
    const result = await this.results.resultOf(attemptId, language);
    return { result, plan: await this.plans.of(accountId, result.scan, language) };
  }

  private begin(reportId: string): Promise<Report | null> {
    return this.em.transactional(async (em) => {
      const report = await unfinished(em, reportId);
      if (report) report.state = 'rendering';
      return report;
    });
  }

  private finish(reportId: string, content: Buffer): Promise<void> {
    return this.em.transactional(async (em) => {
      const report = await unfinished(em, reportId);
      if (!report) return;
      const { accountId } = report;
      report.fileId = await this.files.keep(em, { accountId, mediaType: 'application/pdf', content });
      report.state = 'ready';
    });
  }
}

/** The report, locked until the transaction ends, unless it is ready or gone. */
const unfinished = (em: EntityManager, id: string): Promise<Report | null> =>
  em.findOne(
    Report,
    { id, state: { $ne: 'ready' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
