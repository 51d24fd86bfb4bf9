import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { PackFiles } from '../pack/pack-files.js';

/** One text, figure or list that differs between two packs; null where one of them does not have it. */
export type Change = {
  readonly file: string;
  /** Where in the file, e.g. `tips.ask-first.title`; empty for the text of a page and for other files. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What differs between the files of two packs, file by file, in order; pure. */
export function compareFiles(before: PackFiles, after: PackFiles): Change[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    const [was, is] = [before.get(file), after.get(file)];
    return was === is ? [] : changesIn(file, was, is);
  });
}

/** Never empty: where only the layout of a file differs, the file as a whole is what changed. */
function changesIn(file: string, was: string | undefined, is: string | undefined): Change[] {
  const [before, after] = [leavesOf(file, was), leavesOf(file, is)];
  const places = [...new Set([...before.keys(), ...after.keys()])];
  const changes = places
    .map((place) => ({ file, place, before: before.get(place) ?? null, after: after.get(place) ?? null }))
    .filter((change) => change.before !== change.after);
  return changes.length > 0 ? changes : [{ file, place: '', before: was ?? null, after: is ?? null }];
}

type Leaves = Map<string, string>;

function leavesOf(file: string, text: string | undefined): Leaves {
  if (text === undefined) return new Map();
  if (file.endsWith('.yaml')) return yamlLeaves(text);
  const page = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (!page) return new Map([['', text]]);
  return new Map([...yamlLeaves(page[1] ?? ''), ['', page[2] ?? '']]);
}

function yamlLeaves(text: string): Leaves {
  const leaves: Leaves = new Map();
  collect(parseDocument(text).contents, [], leaves);
  return leaves;
}

/** Lists of things with a code go by that code, so that one put in between does not change the others. */
function collect(node: unknown, place: readonly string[], leaves: Leaves): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) collect(value, [...place, String(key)], leaves);
  } else if (isSeq(node) && node.items.every((item) => isMap(item) && item.has('code'))) {
    for (const item of node.items)
      if (isMap(item)) collect(item, [...place, String(item.get('code'))], leaves);
  } else {
    leaves.set(place.join('.'), isScalar(node) ? String(node.value) : JSON.stringify(node));
  }
}
