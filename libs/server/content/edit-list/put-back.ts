import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { withEntry } from '../edit-texts/write-yaml.js';
import type { PackFiles } from '../pack/pack-files.js';
import type { RemovedItem } from './removed-item.js';
import { codesIn } from './take-out.js';

/**
 * The files with an item that was taken out of them, in its old place as far as the published edition knows it; pure.
 * A file that then says what the published one says, is that file.
 */
export function putBack(
  files: PackFiles,
  { kind, code, entries }: RemovedItem,
  published: PackFiles,
): PackFiles {
  const path = kind === 'tip' ? ['tips'] : [];
  const written = new Map(files);
  for (const [file, entry] of entries) {
    const text = written.get(file) ?? '';
    const before = published.get(file) ?? '';
    const index = placeFor(code, codesIn(text, path), codesIn(before, path));
    const done = withEntry(text, path, index, entry);
    written.set(file, isDeepStrictEqual(said(done), said(before)) ? before : done);
  }
  return written;
}

const said = (text: string): unknown => parseDocument(text).toJS();

/** After the nearest one that came before it and is still there; at the end where it was not published. */
function placeFor(code: string, now: readonly string[], published: readonly string[]): number {
  const was = published.indexOf(code);
  if (was < 0) return now.length;
  const before = published.slice(0, was).findLast((other) => now.includes(other));
  return before === undefined ? 0 : now.indexOf(before) + 1;
}
