import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Simple = string | number | boolean;
/** An entry of a list: what it says, by key. */
export type YamlEntry = Readonly<Record<string, Simple | readonly unknown[]>>;
/** A value of a file; undefined takes it out. */
export type YamlValue = Simple | readonly string[] | readonly YamlEntry[] | YamlEntry | undefined;
type Path = readonly (string | number)[];

/** The longest line of a file, and from where a text is folded over lines. */
const width = 118;
const foldedFrom = 90;

/**
 * The file with another value at a place. Everything else stays as it is written, comments and lines included, where
 * one text replaces another; else the file is laid out anew.
 */
export function withValue(text: string, path: Path, value: YamlValue): string {
  const wanted = parseDocument(text);
  if (value === undefined) wanted.deleteIn(path);
  else wanted.setIn(path, nodeOf(wanted, value));
  const spliced = typeof value === 'string' ? splice(text, path, value) : undefined;
  const isSame = spliced !== undefined && isDeepStrictEqual(parseDocument(spliced).toJS(), wanted.toJS());
  return isSame ? spliced : wanted.toString({ lineWidth: width });
}

/** The file with an entry put in a list, before the one that is at this index now. */
export function withEntry(text: string, path: Path, index: number, entry: YamlEntry): string {
  const document = parseDocument(text);
  const list = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isSeq(list)) list.items.splice(index, 0, nodeOf(document, entry));
  else document.setIn([...path, 0], nodeOf(document, entry));
  return document.toString({ lineWidth: width });
}

function nodeOf(document: Document, value: unknown): unknown {
  if (typeof value === 'string') return scalarOf(value);
  if (Array.isArray(value)) {
    const node = new YAMLSeq(document.schema);
    node.items = value.map((each: unknown) => nodeOf(document, each));
    node.flow = value.every((each: unknown) => typeof each === 'string' && each.length < foldedFrom / 3);
    return node;
  }
  if (typeof value !== 'object' || value === null) return document.createNode(value);
  const node = new YAMLMap(document.schema);
  for (const [key, each] of Object.entries(value)) node.set(key, nodeOf(document, each));
  return node;
}

function scalarOf(value: string): Scalar {
  const scalar = new Scalar(value);
  if (value.length > foldedFrom || value.includes('\n')) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** Puts one text in the place of another; undefined where there is none, or it stands in brackets. */
function splice(text: string, path: Path, value: string): string | undefined {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  const key = keyOf(document, path);
  if (!isScalar(node) || !node.range || !key?.range) return undefined;
  const [from, to] = node.range;
  const indent = key.range[0] - (text.lastIndexOf('\n', key.range[0]) + 1);
  const lines = new Document({ k: scalarOf(value) })
    .toString({ lineWidth: width - indent })
    .trimEnd()
    .split('\n');
  const [head = '', ...rest] = lines;
  const written = [
    head.slice('k: '.length),
    ...rest.map((line) => (line ? ' '.repeat(indent) + line : line)),
  ];
  const end = text.slice(from, to).endsWith('\n') ? '\n' : '';
  return text.slice(0, from) + written.join('\n') + end + text.slice(to);
}

function keyOf(document: Document, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
    : undefined;
  return isScalar(pair?.key) ? pair.key : undefined;
}
