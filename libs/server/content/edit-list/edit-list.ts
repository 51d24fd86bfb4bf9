import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { checkValues, type FieldProblem } from '../edit-texts/check-values.js';
import { ContentChange } from '../edit-texts/content-change.entity.js';
import { type Author, DraftWriter } from '../edit-texts/draft-writer.js';
import { packOrReason } from '../edit-texts/pack-or-reason.js';
import { fieldName, type TextItem, versionOf } from '../edit-texts/text-item.js';
import { textItems } from '../edit-texts/text-items.js';
import { type Working, WorkingEdition } from '../edit-texts/working-edition.js';
import { type ItemValues, writeItem } from '../edit-texts/write-item.js';
import type { PackFiles } from '../pack/pack-files.js';
import { blankItem, type NewPlace } from './blank-item.js';
import { itemCode } from './item-code.js';
import { putBack } from './put-back.js';
import { type RemovedItem, removedItems } from './removed-item.js';
import { listsOf, takeOut, tipsDrawingOn } from './take-out.js';

/** What came of adding an item; where it was not added, nothing changed. */
export type Added =
  | { readonly kind: 'added'; readonly item: TextItem }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'wrong';
      readonly item: TextItem;
      readonly problems: ReadonlyMap<string, FieldProblem>;
      /** Where the content as a whole would no longer fit together. */
      readonly reason?: string;
    };

/** Why an item was not removed or put back. */
export type ListRefusal = 'unknown' | 'overtaken' | 'in-use' | 'does-not-fit';

/** An item as an editor saw it. */
export type SeenItem = { readonly itemId: string; readonly version: string };

/** Adds tips and sources to the draft, removes them, and puts back what was removed since the draft began. */
@Injectable()
export class EditList {
  constructor(
    private readonly em: EntityManager,
    private readonly working: WorkingEdition,
    private readonly writer: DraftWriter,
  ) {}

  /** An item to fill in; undefined for a statement that is not there. */
  async blank(place: NewPlace): Promise<TextItem | undefined> {
    const { pack } = await this.working.find(this.em);
    return blankItem(pack, place, 'new');
  }

  /** The tips of the edition that editors work on that draw on a source. */
  async drawingOn({ kind, code }: TextItem): Promise<TextItem[]> {
    const { pack } = await this.working.find(this.em);
    return kind === 'source' ? tipsDrawingOn(pack, textItems(pack), code) : [];
  }

  /** Adds an item with these values; its code comes from its words. */
  add(place: NewPlace, values: ItemValues, author: Author): Promise<Added> {
    return this.writer.alone(this.em, author, async (em) => {
      const working = await this.working.find(em);
      const code = await codeFor(em, working, place, values);
      const item = blankItem(working.pack, place, code);
      if (!item) return { kind: 'unknown' };
      const problems = checkValues(item, values);
      if (problems.size > 0) return { kind: 'wrong', item, problems };
      const pack = packOrReason(writeItem(working.pack.files, item, values));
      if (typeof pack === 'string') return { kind: 'wrong', item, problems, reason: pack };
      await this.writer.write(em, working, pack, author);
      return { kind: 'added', item: textItems(pack).find(({ id }) => id === item.id) ?? item };
    });
  }

  /** Takes an item out, unless it changed since it was seen, or tips draw on it. @returns why it was not, if so */
  remove({ itemId, version }: SeenItem, author: Author): Promise<ListRefusal | undefined> {
    return this.writer.alone(this.em, author, async (em) => {
      const working = await this.working.find(em);
      const items = textItems(working.pack);
      const item = items.find(({ id }) => id === itemId);
      if (item?.kind !== 'tip' && item?.kind !== 'source') return 'unknown';
      if (versionOf(item) !== version) return 'overtaken';
      const { pack } = working;
      const code = item.id.slice(item.kind.length + 1);
      if (item.kind === 'source' && tipsDrawingOn(pack, items, code).length > 0) return 'in-use';
      const statement = pack.tips.find((tip) => tip.code === code)?.statement ?? 0;
      const lists = listsOf(pack, { kind: item.kind, statement });
      return this.write(em, working, takeOut(pack, code, lists), author);
    });
  }

  /** What was taken out since the draft began and is not there again, latest first. */
  async removed(): Promise<RemovedItem[]> {
    return this.removedFrom(this.em, await this.working.find(this.em));
  }

  /** Puts an item back, by the change that took it out. @returns why it was not, if so */
  putBack(id: string, author: Author): Promise<ListRefusal | undefined> {
    return this.writer.alone(this.em, author, async (em) => {
      const working = await this.working.find(em);
      const item = (await this.removedFrom(em, working)).find((each) => each.id === id);
      if (!item) return 'unknown';
      const { pack, published } = working;
      return this.write(em, working, putBack(pack.files, item, published?.files ?? new Map()), author);
    });
  }

  private async removedFrom(em: EntityManager, { edition, pack }: Working): Promise<RemovedItem[]> {
    if (edition.state !== 'draft') return [];
    const { scanCode, number: editionNumber, createdAt } = edition;
    const where = { scanCode, editionNumber, at: { $gte: createdAt }, after: null };
    const rows = await em.find(ContentChange, where, {
      orderBy: { at: 'desc', id: 'asc' },
      disableIdentityMap: true,
    });
    const there = new Set(textItems(pack).map(({ id }) => id));
    const removed = removedItems(rows).filter(({ kind, code }) => !there.has(`${kind}-${code}`));
    const latest = new Map(removed.toReversed().map((item) => [`${item.kind} ${item.code}`, item]));
    return [...latest.values()].sort((one, other) => other.at.getTime() - one.at.getTime());
  }

  private async write(
    em: EntityManager,
    working: Working,
    files: PackFiles,
    author: Author,
  ): Promise<ListRefusal | undefined> {
    const pack = packOrReason(files);
    if (typeof pack === 'string') return 'does-not-fit';
    await this.writer.write(em, working, pack, author);
    return undefined;
  }
}

/** A code that no edition has, so that nothing is taken for something older; English words first. */
async function codeFor(
  em: EntityManager,
  { pack }: Working,
  { kind }: NewPlace,
  values: ItemValues,
): Promise<string> {
  const known: { code: string }[] = await em.execute('select code from tip union select code from source');
  const taken = new Set(known.map(({ code }) => code));
  const languages = ['en', ...pack.structure.languages];
  const titles = languages.map((language) => values[fieldName({ key: 'title', language })]?.trim());
  const words =
    kind === 'tip'
      ? titles.find(Boolean)
      : `${values['author@']?.split(/[,&]/)[0] ?? ''} ${values['year@'] ?? ''}`;
  return itemCode(words ?? '', kind, taken);
}
