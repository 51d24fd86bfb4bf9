import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { documentUnknown } from '../documents.errors.js';
import { EditionDocument } from '../edition-document.entity.js';

/** A document as it is downloaded. */
export type DownloadedDocument = {
  readonly name: string;
  readonly language: string;
  readonly content: Buffer;
};

/** A public document of an edition, from the store. */
@Injectable()
export class ShowDocument {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError scan-unknown, edition-unknown, document-unknown */
  async show(scan: string, name: string, code: string, wanted: string): Promise<DownloadedDocument> {
    const edition = await this.editions.find(scan, name);
    const { language } = await this.editions.resource(edition, wanted);
    const where = { editionId: edition.id, language, code };
    const found = await this.em.findOne(EditionDocument, where, { populate: ['content'] });
    if (!found) throw documentUnknown();
    const content = Buffer.from(found.content as unknown as Uint8Array);
    return { name: `${scan}-${code}-${language}.pdf`, language, content };
  }
}
