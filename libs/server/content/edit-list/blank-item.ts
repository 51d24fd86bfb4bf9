import type { Pack } from '../pack/pack.schema.js';
import { sourceItem } from '../edit-texts/other-items.js';
import { tipItem } from '../edit-texts/statement-items.js';
import type { TextItem } from '../edit-texts/text-item.js';

/** What can be added to an edition: a tip at a statement, or a source. */
export type NewPlace =
  | { readonly kind: 'tip'; readonly statement: number }
  | { readonly kind: 'source'; readonly statement?: never };

/** The kinds of items that can be added and removed. */
export const listKinds = ['tip', 'source'] as const;

/** An item that is not there yet, for an editor to fill in; undefined for a statement that does not exist. */
export function blankItem(pack: Pack, place: NewPlace, code: string): TextItem | undefined {
  if (place.kind === 'source') {
    const nothing = { year: null, title: null, publisher: null, link: null, incomplete: false };
    return sourceItem(pack, { code, kind: 'publication', author: '', ...nothing });
  }
  const { statement } = place;
  const isThere = pack.structure.clusters.some(({ statements }) => statements.includes(statement));
  return isThere
    ? tipItem(pack, { code, statement, title: '', text: '', levels: [], functionGroups: [] })
    : undefined;
}
