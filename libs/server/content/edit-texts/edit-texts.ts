import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Edition } from '../entities/index.js';
import { checkValues, type FieldProblem } from './check-values.js';
import { type Author, DraftWriter } from './draft-writer.js';
import { packOrReason } from './pack-or-reason.js';
import { type TextItem, versionOf } from './text-item.js';
import { textItems } from './text-items.js';
import { WorkingEdition } from './working-edition.js';
import { type ItemValues, writeItem } from './write-item.js';

/** What an editor wants an item to say, and the version of the item that she saw. */
export type TextChange = { readonly itemId: string; readonly version: string; readonly values: ItemValues };

/** The texts of the edition that editors work on. */
export type TextList = {
  readonly edition: Edition;
  readonly items: readonly TextItem[];
  /** Of the items that differ from the published edition, the ids. */
  readonly changed: ReadonlySet<string>;
  /** The items that the published edition does not have. */
  readonly added: readonly TextItem[];
  /** Of the published edition, those that are not there any more. */
  readonly gone: readonly TextItem[];
};

/** What came of a change; where it was not saved, nothing changed. */
export type Outcome =
  | { readonly kind: 'saved' | 'unchanged'; readonly item: TextItem }
  | { readonly kind: 'overtaken'; readonly item: TextItem }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'wrong';
      readonly item: TextItem;
      readonly problems: ReadonlyMap<string, FieldProblem>;
      /** Where the content as a whole would no longer fit together. */
      readonly reason?: string;
    };

/** Texts as editors change them, in the draft edition; the files of the draft are changed, its rows follow. */
@Injectable()
export class EditTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly working: WorkingEdition,
    private readonly writer: DraftWriter,
  ) {}

  /** Everything that can be edited, and what of it differs from the published edition. */
  async list(): Promise<TextList> {
    const { edition, pack, published } = await this.working.find(this.em);
    const items = textItems(pack);
    if (!published || published === pack) return { edition, items, changed: new Set(), added: [], gone: [] };
    const were = textItems(published);
    const before = new Map(were.map((item) => [item.id, versionOf(item)]));
    const now = new Set(items.map(({ id }) => id));
    const changed = items.filter((item) => before.get(item.id) !== versionOf(item)).map(({ id }) => id);
    return {
      ...{ edition, items, changed: new Set(changed) },
      added: items.filter(({ id }) => !before.has(id)),
      gone: were.filter(({ id }) => !now.has(id)),
    };
  }

  /** Saves a change of one item, unless somebody else changed the item since. */
  save(change: TextChange, author: Author): Promise<Outcome> {
    return this.writer.alone(this.em, author, (em) => this.saveIn(em, change, author));
  }

  private async saveIn(
    em: EntityManager,
    { itemId, version, values }: TextChange,
    author: Author,
  ): Promise<Outcome> {
    const working = await this.working.find(em);
    const item = textItems(working.pack).find(({ id }) => id === itemId);
    if (!item) return { kind: 'unknown' };
    if (versionOf(item) !== version) return { kind: 'overtaken', item };
    const problems = checkValues(item, values);
    if (problems.size > 0) return { kind: 'wrong', item, problems };
    const files = writeItem(working.pack.files, item, values);
    if ([...files].every(([path, text]) => working.pack.files.get(path) === text))
      return { kind: 'unchanged', item };
    const pack = packOrReason(files);
    if (typeof pack === 'string') return { kind: 'wrong', item, problems, reason: pack };
    await this.writer.write(em, working, pack, author);
    return { kind: 'saved', item: textItems(pack).find(({ id }) => id === itemId) ?? item };
  }
}
