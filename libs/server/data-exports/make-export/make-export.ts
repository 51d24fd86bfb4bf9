import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { zipSync } from 'fflate';
import { FileStore } from '#server/platform/files';
import { Plans } from '#server/plans';
import { DataExport } from '../data-export.entity.js';
import { Overviews } from './overview.js';
import { overviewHtml } from './overview-html.js';
import { ownRows } from './own-rows.js';

/** The day as in the Netherlands, `2026-11-24`. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Makes the zip with everything that is kept of a person: a page to read, the data themselves, and her documents. */
@Injectable()
export class MakeExport {
  constructor(
    private readonly em: EntityManager,
    private readonly overviews: Overviews,
    private readonly files: FileStore,
    private readonly plans: Plans,
  ) {}

  /** Runs in the context of its owner. May be called again: what is ready stays as it is. */
  async make(id: string): Promise<void> {
    const wanted = await this.em.findOne(DataExport, { id, state: { $ne: 'ready' } });
    if (!wanted) return;
    const content = await this.zip(wanted);
    await this.em.transactional(async (em) => {
      const open = await em.findOne(
        DataExport,
        { id, state: { $ne: 'ready' } },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      if (!open) return;
      const { accountId } = open;
      open.fileId = await this.files.keep(em, { accountId, mediaType: 'application/zip', content });
      open.state = 'ready';
    });
  }

  /** After the last try: the owner sees that it failed, and may ask again. */
  async giveUp(id: string): Promise<void> {
    await this.em.nativeUpdate(DataExport, { id, state: { $ne: 'ready' } }, { state: 'failed' });
  }

  private async zip({ accountId, language }: DataExport): Promise<Buffer> {
    const overview = await this.overviews.of(accountId, language);
    const plan = await this.plans.everything(accountId, language);
    const rows = await this.em.transactional((em) => ownRows(em));
    const reports = await this.files.all('application/pdf');
    const documents = reports.map(({ createdAt, content }, index): [string, Uint8Array] => [
      `rapporten/QuickScan-rapport-${day.format(createdAt)}-${index + 1}.pdf`,
      content,
    ]);
    return Buffer.from(
      zipSync({
        'overzicht.html': Buffer.from(overviewHtml({ ...overview, plan }, language)),
        'gegevens.json': Buffer.from(JSON.stringify(rows, null, 2)),
        ...Object.fromEntries(documents),
      }),
    );
  }
}
