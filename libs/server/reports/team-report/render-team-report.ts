import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { BrowserPool } from '#server/platform/browser';
import { FileStore } from '#server/platform/files';
import { TeamDocuments } from './team-documents.js';
import { TeamReport } from './team-report.entity.js';

const unfinished = { $ne: 'ready' as const };

/** Makes the PDF of a team report or a team plan, from what the screen shows. */
@Injectable()
export class RenderTeamReport {
  constructor(
    private readonly em: EntityManager,
    private readonly documents: TeamDocuments,
    private readonly browsers: BrowserPool,
    private readonly files: FileStore,
  ) {}

  /** Runs in the context of who asked. One that is ready stays as it is, and one that is gone needs no work. */
  async render(id: string): Promise<void> {
    const report = await this.em.findOne(TeamReport, { id, state: unfinished });
    if (!report) return;
    await this.em.nativeUpdate(TeamReport, { id, state: unfinished }, { state: 'rendering' });
    const { accountId } = report;
    const content = await this.browsers.pdf(await this.documents.htmlOf(report));
    await this.em.transactional(async (em) => {
      const fileId = await this.files.keep(em, { accountId, mediaType: 'application/pdf', content });
      // Whoever made it first counts; this file goes with the transaction then.
      const made = await em.nativeUpdate(TeamReport, { id, state: unfinished }, { state: 'ready', fileId });
      if (!made) throw new Error(`team report ${id} was made already`);
    });
  }

  /** After the last try: she sees that it failed, and may ask again. */
  async giveUp(id: string): Promise<void> {
    await this.em.nativeUpdate(TeamReport, { id, state: unfinished }, { state: 'failed' });
  }
}
