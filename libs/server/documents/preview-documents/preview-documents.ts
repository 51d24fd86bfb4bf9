import { Injectable } from '@nestjs/common';
import { type Edition, Editions, Tips } from '#server/content';
import { documentsOf } from '../document-kinds.js';
import { documentMessages } from '../messages/index.js';
import { documentHtml } from '../templates/document-html.js';
import { documentTitle } from '../templates/document-view.js';

/** A public document by its code in addresses. */
export type NamedDocument = { readonly code: string; readonly title: string };

/** The public documents as an edition would have them, drafts included; nothing is stored. */
@Injectable()
export class PreviewDocuments {
  constructor(
    private readonly editions: Editions,
    private readonly tips: Tips,
  ) {}

  async list(edition: Edition, language: string): Promise<NamedDocument[]> {
    const shown = await this.editions.resource(edition, language);
    const words = documentMessages(language);
    return documentsOf(shown).map((plan) => ({
      ...{ code: plan.code, title: documentTitle({ plan, edition: shown, words }) },
    }));
  }

  /** A document as a whole HTML document; undefined for one that the edition would not have. */
  async html(edition: Edition, language: string, code: string): Promise<string | undefined> {
    const shown = await this.editions.resource(edition, language);
    const plan = documentsOf(shown).find((each) => each.code === code);
    const tips = await this.tips.of(edition, language);
    return plan && documentHtml({ plan, edition: shown, tips, words: documentMessages(language) });
  }
}
