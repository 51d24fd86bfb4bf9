import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Page, PageList } from '#contracts/pages';
import { CONFIG, type Config } from '#server/platform/config';
import { pageUnknown } from '../content.errors.js';
import { Editions } from '../editions.js';
import { PageText } from '../entities/index.js';
import { renderPage } from './render-page.js';

/** The pages of an edition for anybody. */
@Injectable()
export class ShowPage {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError scan-unknown, edition-unknown */
  async list(scan: string, editionName: string, language: string): Promise<PageList> {
    const edition = await this.editions.find(scan, editionName);
    return this.editions.pages(edition, language);
  }

  /** @throws DomainError scan-unknown, edition-unknown, page-unknown */
  async show(scan: string, editionName: string, code: string, wanted: string): Promise<Page> {
    const edition = await this.editions.find(scan, editionName);
    const { language, title } = await this.editions.resource(edition, wanted);
    const entry = (await this.editions.pages(edition, wanted)).items.find((page) => page.code === code);
    if (!entry) throw pageUnknown();
    const text = await this.em.findOneOrFail(PageText, { editionId: edition.id, code, language });
    const { OPERATOR_NAME, CONTACT_EMAIL } = this.config;
    const values = { productName: title, operatorName: OPERATOR_NAME, contactEmail: CONTACT_EMAIL };
    return { ...entry, language, blocks: renderPage(text, values) };
  }
}
