import { Injectable } from '@nestjs/common';
import { EditList, EditTexts, ReviewDraft } from '#server/content';
import { EditorNames } from '../sign-in/editor-names.js';
import type { DraftContent } from './draft-view.js';

/** Everything that the page of the draft tells. */
@Injectable()
export class DraftContents {
  constructor(
    private readonly review: ReviewDraft,
    private readonly texts: EditTexts,
    private readonly list: EditList,
    private readonly names: EditorNames,
  ) {}

  async show(): Promise<DraftContent> {
    return {
      review: await this.review.show(),
      list: await this.texts.list(),
      removed: await this.list.removed(),
      names: await this.names.all(),
    };
  }
}
