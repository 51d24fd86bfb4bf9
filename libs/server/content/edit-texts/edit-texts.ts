import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs } from '#server/platform/database';
import type { Edition } from '../entities/index.js';
import { PackError } from '../pack/pack-error.js';
import type { Pack } from '../pack/pack.schema.js';
import { parsePack } from '../pack/read-pack.js';
import { checkValues, type FieldProblem } from './check-values.js';
import { type Author, DraftWriter } from './draft-writer.js';
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
    if (!published || published === pack) return { edition, items, changed: new Set() };
    const before = new Map(textItems(published).map((item) => [item.id, versionOf(item)]));
    const changed = items.filter((item) => before.get(item.id) !== versionOf(item));
    return { edition, items, changed: new Set(changed.map(({ id }) => id)) };
  }

  /** Saves a change of one item, unless somebody else changed the item since. */
  save(change: TextChange, author: Author): Promise<Outcome> {
    return actAs(this.em, author.accountId, () =>
      this.em.transactional(async (em) => {
        await this.writer.lock(em);
        return this.saveIn(em, change, author);
      }),
    );
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

/** The pack that the files make, or why they make none. */
function packOrReason(files: Pack['files']): Pack | string {
  try {
    return parsePack(files);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
}
