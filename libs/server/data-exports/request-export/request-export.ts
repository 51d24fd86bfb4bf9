import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { DataExport as DataExportResource } from '#contracts/data-exports';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { FileStore } from '#server/platform/files';
import { Outbox } from '#server/platform/outbox';
import { DataExport } from '../data-export.entity.js';
import { makeExportKind } from '../make-export-kind.js';
import { asResource } from '../own-exports.js';

/** Asks for a download of all data; a job makes it. What was made before goes: it would only lie about. */
@Injectable()
export class RequestExport {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  request(accountId: string, language: string): Promise<DataExportResource> {
    return this.em.transactional(async (em) => {
      await this.removeOlder(em, accountId);
      const id = newId();
      const requestedAt = this.clock.now();
      const wanted = { id, accountId, language, state: 'queued', requestedAt, fileId: null } as const;
      await em.insert(DataExport, wanted);
      this.outbox.announce(em, makeExportKind, accountId, id);
      return asResource(wanted);
    });
  }

  private async removeOlder(em: EntityManager, accountId: string): Promise<void> {
    const older = await em.find(DataExport, { accountId });
    await em.nativeDelete(DataExport, { accountId });
    for (const { fileId } of older) if (fileId) await this.files.remove(em, fileId);
    em.clear();
  }
}
