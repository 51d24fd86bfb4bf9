import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Editions, Tips } from '#server/content';
import { BrowserPool } from '#server/platform/browser';
import { Clock } from '#server/platform/clock';
import { type DocumentPlan, documentsOf } from '../document-kinds.js';
import { EditionDocument } from '../edition-document.entity.js';
import { documentMessages } from '../messages/index.js';
import { documentHtml } from '../templates/document-html.js';
import { documentTitle } from '../templates/document-view.js';
import { countPages } from './count-pages.js';

type Order = { readonly plan: DocumentPlan; readonly position: number; readonly language: string };

/** Makes the public documents of an edition, in each of its languages, once. */
@Injectable()
export class MakeDocuments {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
    private readonly tips: Tips,
    private readonly browsers: BrowserPool,
    private readonly clock: Clock,
  ) {}

  /** May be called again at any moment: what was made stays as it is, and only what is missing is made. */
  async make(editionId: string): Promise<void> {
    const { languages } = await this.editions.published(editionId);
    for (const language of languages) {
      const plans = documentsOf(await this.editions.show(editionId, language));
      for (const [position, plan] of plans.entries())
        await this.makeOne(editionId, { plan, position, language });
    }
  }

  private async makeOne(editionId: string, { plan, position, language }: Order): Promise<void> {
    const key = { editionId, language, code: plan.code };
    if ((await this.em.count(EditionDocument, key)) > 0) return;
    const words = documentMessages(language);
    const edition = await this.editions.show(editionId, language);
    const tips = await this.tips.of(await this.editions.published(editionId), language);
    const content = await this.browsers.pdf(documentHtml({ plan, edition, tips, words }));
    const row = {
      ...{ ...key, position, content, madeAt: this.clock.now(), size: content.length },
      title: documentTitle({ plan, edition, words }),
      pages: countPages(content),
    };
    // Two workers may have made it at the same time: the first one counts.
    await this.em.createQueryBuilder(EditionDocument).insert(row).onConflict().ignore().execute();
  }
}
