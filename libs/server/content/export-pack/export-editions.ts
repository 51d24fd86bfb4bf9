import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { editionUnknown } from '../content.errors.js';
import { Edition } from '../entities/index.js';
import { editionFiles } from './edition-files.js';
import { zipOf } from './zip.js';

/** An edition's files to take along, drafts and older editions too. */
@Injectable()
export class ExportEditions {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError edition-unknown */
  async archive(editionId: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const edition = await this.em.findOne(Edition, { id: editionId });
    if (!edition) throw editionUnknown();
    const folder = `${edition.scanCode}-editie-${edition.number}`;
    return { name: `${folder}.zip`, content: zipOf(folder, await editionFiles(this.em, editionId)) };
  }
}
