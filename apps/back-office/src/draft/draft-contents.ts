import { Injectable } from '@nestjs/common';
import { EditList, EditTexts, ReviewDraft } from '#server/content';
import { EditorNames } from '../sign-in/editor-names.js';
import { DraftPdfs } from './draft-pdfs.js';
import type { DraftContent } from './draft-view.js';

/** Everything that the page of the draft tells. */
@Injectable()
export class DraftContents {
  constructor(
    private readonly review: ReviewDraft,
    private readonly texts: EditTexts,
    private readonly list: EditList,
    private readonly names: EditorNames,
    private readonly pdfs: DraftPdfs,
  ) {}

  async show(): Promise<DraftContent> {
    const list = await this.texts.list();
    return {
      ...{ list, review: await this.review.show(), pdfs: await this.pdfs.list(list.edition) },
      removed: await this.list.removed(),
      names: await this.names.all(),
    };
  }
}
