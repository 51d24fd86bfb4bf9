import { Injectable } from '@nestjs/common';
import { FileStore } from '#server/platform/files';
import { OwnReports } from '../own-reports.js';
import { reportNotReady } from '../reports.errors.js';

/** A finished report with the name that its file gets. */
export type ReportDocument = { readonly name: string; readonly content: Buffer };

/** The day as in the Netherlands, `2026-11-24`. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Gives the PDF of a report to its owner. */
@Injectable()
export class DownloadReport {
  constructor(
    private readonly reports: OwnReports,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError report-unknown, report-not-ready */
  async download(id: string): Promise<ReportDocument> {
    const { fileId, requestedAt } = await this.reports.find(id);
    if (!fileId) throw reportNotReady();
    return {
      name: `QuickScan-rapport-${day.format(requestedAt)}.pdf`,
      content: await this.files.read(fileId),
    };
  }
}
