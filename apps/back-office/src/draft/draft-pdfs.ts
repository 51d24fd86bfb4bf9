import { Injectable } from '@nestjs/common';
import { type Edition, EditTexts } from '#server/content';
import { PreviewDocuments } from '#server/documents';
import { BrowserPool } from '#server/platform/browser';
import { Clock } from '#server/platform/clock';
import { markedAsDraft } from '#server/platform/print';
import { ExampleReport } from '#server/reports';

/** The PDFs that can be made of the draft in one language. */
export type DraftPdfList = {
  readonly language: string;
  readonly items: readonly { readonly href: string; readonly title: string }[];
};

/** The code of the report in addresses, beside those of the documents. */
const reportCode = 'example-report';

/** The draft as PDFs: the public documents, and the report of nobody. Made when asked for and kept nowhere. */
@Injectable()
export class DraftPdfs {
  constructor(
    private readonly texts: EditTexts,
    private readonly documents: PreviewDocuments,
    private readonly report: ExampleReport,
    private readonly browsers: BrowserPool,
    private readonly clock: Clock,
  ) {}

  /** What can be made of an edition; nothing where it is no draft. */
  async list(edition: Edition): Promise<DraftPdfList[]> {
    if (edition.state !== 'draft') return [];
    const lists = edition.languages.map(async (language) => {
      const documents = await this.documents.list(edition, language);
      const report = { code: reportCode, title: this.report.title(language) };
      const items = [...documents, report].map(({ code, title }) => ({
        ...{ href: `/admin/draft/documents/${language}/${code}`, title },
      }));
      return { language, items };
    });
    return Promise.all(lists);
  }

  /** One of them; undefined for what cannot be made, or when there is no draft. */
  async make(language: string, code: string): Promise<Buffer | undefined> {
    const { edition } = await this.texts.list();
    if (edition.state !== 'draft' || !edition.languages.includes(language)) return undefined;
    const html =
      code === reportCode
        ? await this.report.html(edition, language, this.clock.now())
        : await this.documents.html(edition, language, code);
    return html === undefined ? undefined : this.browsers.pdf(markedAsDraft(html, language));
  }
}
