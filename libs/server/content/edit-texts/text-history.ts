import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ContentChange } from './content-change.entity.js';
import type { ItemField, TextItem } from './text-item.js';

/** What somebody made of a text. */
export type TextChanged = {
  readonly field: ItemField;
  readonly edition: number;
  readonly before: string | null;
  readonly after: string | null;
  /** An account of the back office; null when it is gone. */
  readonly accountId: string | null;
  readonly at: Date;
};

const shown = 200;

/** What was changed in the back office in the texts of an item, latest first. */
@Injectable()
export class TextHistory {
  constructor(private readonly em: EntityManager) {}

  async of(item: TextItem): Promise<TextChanged[]> {
    const places = new Map(
      item.fields.map((field) => [placeKey(field.place.file, changePlace(item, field)), field]),
    );
    const where = [...places.values()].map((field) => ({
      file: field.place.file,
      place: changePlace(item, field),
    }));
    const rows = await this.em.find(
      ContentChange,
      { $or: where },
      { orderBy: { at: 'desc', id: 'desc' }, limit: shown },
    );
    return rows.flatMap((row) => {
      const field = places.get(placeKey(row.file, row.place));
      const { editionNumber: edition, accountId = null, at, before = null, after = null } = row;
      return field ? [{ field, edition, before, after, accountId, at }] : [];
    });
  }
}

const placeKey = (file: string, place: string): string => `${file} ${place}`;

/** A place as changes name it: things in lists go by their code. */
export function changePlace(item: TextItem, { place: { path } }: ItemField): string {
  const code = item.code.split(' ').at(-1) ?? '';
  return (path ?? []).map((part) => (typeof part === 'number' ? code : part)).join('.');
}
