import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { DataExport as DataExportResource } from '#contracts/data-exports';
import { DataExport } from './data-export.entity.js';
import { dataExportUnknown } from './data-exports.errors.js';

/** The downloads of the person whose context this is. */
@Injectable()
export class OwnExports {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError data-export-unknown, also when it is somebody else's */
  async find(id: string): Promise<DataExport> {
    const found = await this.em.findOne(DataExport, { id });
    if (!found) throw dataExportUnknown();
    return found;
  }
}

/** A download as its owner sees it. */
export const asResource = ({ id, state, requestedAt }: DataExport): DataExportResource => ({
  id,
  state,
  requestedAt: requestedAt.toISOString(),
});
