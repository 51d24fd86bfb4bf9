import type { ContentChange } from '../edit-texts/content-change.entity.js';
import type { YamlEntry } from '../edit-texts/write-yaml.js';

/** An item that was taken out of the draft, with what it said in each file. */
export type RemovedItem = {
  /** Of the change by which it was taken out. */
  readonly id: string;
  readonly kind: 'tip' | 'source';
  readonly code: string;
  readonly title: string;
  readonly accountId: string | null;
  readonly at: Date;
  /** By file; of a tip the first language comes first. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
};

type Row = Pick<ContentChange, 'id' | 'file' | 'place' | 'before' | 'after' | 'accountId' | 'at'>;
/** A change that took a value of an item out. */
type Leaf = { readonly row: Row; readonly item: string; readonly key: string; readonly value: string };

const places = [
  { kind: 'tip', file: /^[a-z]{2}(\/statements\/.+)$/, place: /^tips\.([^.]+)\.(\w+)$/ },
  { kind: 'source', file: /^(sources\.yaml)$/, place: /^([^.]+)\.(\w+)$/ },
] as const;

/**
 * The items that were taken out by these changes, latest first; what was changed in them before is in what they said.
 * @param rows the changes of a draft, latest first
 */
export function removedItems(rows: readonly Row[]): RemovedItem[] {
  return places.flatMap(({ kind, file, place }) => {
    const leaves = rows.flatMap((row) => leafOf(row, file, place));
    return [...Map.groupBy(leaves, ({ item }) => item).values()].flatMap((group) => itemOf(kind, group));
  });
}

function leafOf(row: Row, file: RegExp, place: RegExp): Leaf[] {
  const { before = null, after = null } = row;
  const [, name] = file.exec(row.file) ?? [];
  const [, code, key] = place.exec(row.place) ?? [];
  if (before === null || after !== null || !name || !code || !key) return [];
  return [{ row, key, value: before, item: `${name} ${code} ${row.at.toISOString()}` }];
}

/** Nothing where only a translation or a single value was taken out: an item goes with its code, in the first file. */
function itemOf(kind: RemovedItem['kind'], leaves: readonly Leaf[]): RemovedItem[] {
  const byFile = Map.groupBy(leaves, ({ row }) => row.file);
  const entries = new Map([...byFile].map(([file, said]) => [file, entryOf(said)] as const));
  const whole = [...byFile].find(([, said]) =>
    said.some(({ key }) => key === (kind === 'tip' ? 'levels' : 'author')),
  );
  if (!whole) return [];
  const [file, said] = whole;
  const of = (key: string): string => said.find((leaf) => leaf.key === key)?.value ?? '';
  const head = said.find(({ key }) => key === 'code');
  if (!head) return [];
  const { id, accountId = null, at } = head.row;
  const title = kind === 'tip' ? of('title') : [of('author'), of('year')].filter(Boolean).join(', ');
  const sorted = new Map(
    [...entries].sort(([one], [other]) => Number(other === file) - Number(one === file)),
  );
  return [{ id, kind, code: head.value, title, accountId, at, entries: sorted }];
}

const lists = new Set(['levels', 'functionGroups', 'sources', 'also']);

/** What an entry said, from its values as changes keep them. */
const entryOf = (leaves: readonly Leaf[]): YamlEntry =>
  Object.fromEntries(
    leaves.map(({ key, value }): [string, YamlEntry[string]] => {
      if (lists.has(key)) return [key, JSON.parse(value) as unknown[]];
      if (key === 'practice' || key === 'incomplete') return [key, value === 'true'];
      return [key, key === 'year' ? Number(value) : value];
    }),
  );
