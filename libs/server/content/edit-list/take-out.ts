import { isMap, isSeq, parseDocument } from 'yaml';
import type { Pack } from '../pack/pack.schema.js';
import type { PackFiles } from '../pack/pack-files.js';
import { statementFile } from '../pack/statement-file.js';
import { withValue } from '../edit-texts/write-yaml.js';
import type { TextItem } from '../edit-texts/text-item.js';

/** A list in a file of a pack. */
export type ListPlace = { readonly file: string; readonly path: readonly string[] };

/** The lists in which an item stands, or will stand: of a tip one for each language. */
export function listsOf(
  pack: Pack,
  { kind, statement }: { kind: 'tip' | 'source'; statement: number },
): ListPlace[] {
  if (kind === 'source') return [{ file: 'sources.yaml', path: [] }];
  return [...pack.texts.keys()].map((language) => ({
    file: statementFile(pack, language, statement),
    path: ['tips'],
  }));
}

/** The files of a pack without one item; pure. */
export function takeOut(pack: Pack, code: string, lists: readonly ListPlace[]): PackFiles {
  const files = new Map(pack.files);
  for (const { file, path } of lists) {
    const text = files.get(file) ?? '';
    const index = codesIn(text, path).indexOf(code);
    if (index >= 0) files.set(file, withValue(text, [...path, index], undefined));
  }
  return files;
}

/** The codes of the entries of a list, in their order. */
export function codesIn(text: string, path: readonly string[]): string[] {
  const document = parseDocument(text);
  const list = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isSeq(list) ? list.items.map((entry) => (isMap(entry) ? String(entry.get('code')) : '')) : [];
}

/** The tips of a pack that draw on a source. */
export const tipsDrawingOn = (pack: Pack, items: readonly TextItem[], source: string): TextItem[] => {
  const codes = pack.tips.filter((tip) => tip.sources?.includes(source)).map(({ code }) => `tip-${code}`);
  return items.filter(({ id }) => codes.includes(id));
};
