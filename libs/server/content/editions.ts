import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { PageList } from '#contracts/pages';
import type { Edition as EditionResource, Scan as ScanResource } from '#contracts/scans';
import type { ScanStructure } from '#domain/scan';
import { editionUnknown, scanUnknown } from './content.errors.js';
import { Edition, EditionText, FeedbackText, FunctionGroup, MailText } from './entities/index.js';
import { Remembered } from './remembered.js';
import { loadEdition, pickLanguage } from './show-edition/load-edition.js';
import { loadStructure } from './show-edition/load-structure.js';
import { previewedEdition } from './preview-draft/previewed-edition.js';
import { loadPages } from './show-page/load-pages.js';

/** Feedback of one edition in one language: what to say of an outcome of a cluster (null: of the total). */
export type Feedback = {
  readonly remark: string;
  textFor(clusterCode: string | null, outcome: string): string;
};

/** Published editions for everything that reads them. They never change, so they are kept in memory. */
@Injectable()
export class Editions {
  private readonly resources = new Remembered<EditionResource>();
  private readonly pageLists = new Remembered<PageList>();
  private readonly structures = new Remembered<ScanStructure>();

  constructor(private readonly em: EntityManager) {}

  /** The scans that can be filled in, by their current editions. */
  async scans(language: string): Promise<ScanResource[]> {
    const editions = await this.em.find(Edition, { state: 'published' }, { orderBy: { scanCode: 'asc' } });
    return Promise.all(
      editions.map(async (edition) => {
        const where = { editionId: edition.id, language: pickLanguage(edition.languages, language) };
        const { title, subject } = await this.em.findOneOrFail(EditionText, where);
        return { code: edition.scanCode, title, subject, currentEdition: edition.id };
      }),
    );
  }

  /** @throws DomainError scan-unknown */
  async currentId(scanCode: string): Promise<string> {
    const edition = await this.em.findOne(Edition, { scanCode, state: 'published' });
    if (!edition) throw scanUnknown();
    return edition.id;
  }

  /**
   * The edition of a scan that an address names: an id, "current", or the preview that an editor has a link to. Else no
   * draft.
   * @throws DomainError scan-unknown, edition-unknown
   */
  async find(scanCode: string, edition: string): Promise<Edition> {
    const previewed = await previewedEdition(this.em, edition);
    if (previewed) return this.previewed(previewed, scanCode);
    const id = edition === 'current' ? await this.currentId(scanCode) : edition;
    if (!z.uuid().safeParse(id).success) throw editionUnknown();
    const found = await this.published(id);
    if (found.scanCode !== scanCode) throw editionUnknown();
    return found;
  }

  private async previewed(id: string, scanCode: string): Promise<Edition> {
    const edition = await this.em.findOne(Edition, { id, scanCode });
    if (!edition) throw editionUnknown();
    return edition;
  }

  /** The current edition of the first scan; undefined before there is one. */
  async first(): Promise<Edition | undefined> {
    const [edition] = await this.em.find(
      Edition,
      { state: 'published' },
      { orderBy: { scanCode: 'asc' }, limit: 1 },
    );
    return edition;
  }

  /** The ids of all editions that are current; they change with every publication. */
  async currentIds(): Promise<string[]> {
    const editions = await this.em.find(Edition, { state: 'published' }, { orderBy: { scanCode: 'asc' } });
    return editions.map(({ id }) => id);
  }

  /** The code of the scan that an edition belongs to. */
  async scanOf(editionId: string): Promise<string> {
    return (await this.em.findOneOrFail(Edition, { id: editionId })).scanCode;
  }

  /** A published or superseded edition in the language asked for, else in its first. @throws DomainError edition-unknown */
  async show(editionId: string, language: string): Promise<EditionResource> {
    return this.resource(await this.published(editionId), language);
  }

  /** A published or superseded edition by its id. @throws DomainError edition-unknown */
  async published(editionId: string): Promise<Edition> {
    const edition = await this.em.findOne(Edition, { id: editionId, state: { $ne: 'draft' } });
    if (!edition) throw editionUnknown();
    return edition;
  }

  /** An edition in the language asked for, else in its first. */
  resource(edition: Edition, language: string): Promise<EditionResource> {
    const spoken = pickLanguage(edition.languages, language);
    return this.resources.getUnless(isDraft(edition), `${edition.id} ${spoken}`, () =>
      loadEdition(this.em, edition, spoken),
    );
  }

  /** The pages of an edition in the language asked for, else in its first. */
  pages(edition: Edition, wanted: string): Promise<PageList> {
    const language = pickLanguage(edition.languages, wanted);
    const where = { editionId: edition.id, language };
    return this.pageLists.getUnless(isDraft(edition), `${edition.id} ${language}`, async () => ({
      language,
      items: await loadPages(this.em, where),
    }));
  }

  structure(editionId: string): Promise<ScanStructure> {
    return this.structures.get(editionId, () => loadStructure(this.em, editionId));
  }

  async feedback(editionId: string, language: string): Promise<Feedback> {
    const { remark } = await this.em.findOneOrFail(EditionText, { editionId, language });
    const rows = await this.em.find(FeedbackText, { editionId, language });
    const texts = new Map(rows.map((row) => [`${row.clusterCode ?? ''} ${row.outcome}`, row.text]));
    return { remark, textFor: (cluster, outcome) => texts.get(`${cluster ?? ''} ${outcome}`) ?? '' };
  }

  /** Whether any scan that can be filled in now knows this function group. */
  async knowsFunctionGroup(code: string): Promise<boolean> {
    const editions = await this.em.find(Edition, { state: 'published' });
    const editionId = { $in: editions.map((edition) => edition.id) };
    return (await this.em.count(FunctionGroup, { code, editionId })) > 0;
  }

  /** The words of a mail, from a current edition that has them. */
  async mailText(kind: string, language: string): Promise<MailText> {
    const editions = await this.em.find(Edition, { state: 'published' });
    const where = { kind, editionId: { $in: editions.map((edition) => edition.id) } };
    const texts = await this.em.find(MailText, where);
    const text = texts.find((candidate) => candidate.language === language) ?? texts[0];
    if (!text) throw new Error(`no published edition has a mail text "${kind}"`);
    return text;
  }
}

/** A draft changes still, so nothing of it is kept in memory. */
export const isDraft = ({ state }: Edition): boolean => state === 'draft';
