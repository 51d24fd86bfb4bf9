import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { DocumentList } from '#contracts/documents';
import { Editions } from '#server/content';
import { EditionDocument } from '../edition-document.entity.js';

/** The documents of an edition that are ready. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError scan-unknown, edition-unknown */
  async list(scan: string, name: string, wanted: string): Promise<DocumentList> {
    const edition = await this.editions.find(scan, name);
    const { language } = await this.editions.resource(edition, wanted);
    const where = { editionId: edition.id, language };
    const rows = await this.em.find(EditionDocument, where, { orderBy: { position: 'asc' } });
    const items = rows.map(({ code, title, pages, size }) => ({
      ...{ code, title, language, pages, bytes: size },
      url: `/api/v1/scans/${scan}/editions/${edition.id}/documents/${code}?language=${language}`,
    }));
    return { items };
  }
}
