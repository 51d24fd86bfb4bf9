import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { PackError, type PackProblem } from './pack-error.js';

/** A place within a file: keys and indexes from the top. */
export type Place = readonly PropertyKey[];

/** What a file of YAML says, and on which line it says it. */
export type YamlFile<T> = { readonly data: T; readonly lineOf: (place: Place) => number };

type Source = {
  readonly file: string;
  readonly text: string;
  /** The line of the file where this text begins, from 1. */
  readonly firstLine?: number;
};

/** Parses YAML and holds it against a schema. @throws PackError with file, line and reason of all that is wrong. */
export function parseYaml<T>({ file, text, firstLine = 1 }: Source, schema: z.ZodType<T>): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: true });
  const at = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const syntax = document.errors.map(({ pos, message }) => ({
    ...{ file, line: at(pos[0]), reason: `no YAML: ${firstLineOf(message)}` },
  }));
  if (syntax.length > 0) throw new PackError(firstOfEachLine(syntax));
  const lineOf = (place: Place): number => at(offsetOf(document, place));
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf };
  const told = parsed.error.issues.flatMap(issuesByKey);
  throw new PackError(
    told.map(({ path, message }) => ({
      ...{ file, line: lineOf(path), reason: `${path.join('.') || 'file'}: ${message}` },
    })),
  );
}

/** One slip makes the rest of its line unreadable too. */
const firstOfEachLine = (problems: readonly PackProblem[]): PackProblem[] =>
  problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);

type Told = { readonly path: Place; readonly message: string };

/** Every strange key is pointed at itself, not at what holds it. */
const issuesByKey = (issue: z.core.$ZodIssue): Told[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: `Unrecognized key: "${key}"` }))
    : [{ path: issue.path, message: issue.message }];

/** Where the nearest thing that exists on the way to a place begins. */
function offsetOf(document: Document, place: Place): number {
  for (let length = place.length; length > 0; length -= 1) {
    const offset = keyOffset(document, place.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function keyOffset(document: Document, place: Place): number | undefined {
  const parent = place.length > 1 ? document.getIn(place.slice(0, -1), true) : document.contents;
  const last = place.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(last)) : undefined;
  const node = pair ? pair.key : document.getIn(place, true);
  return (node as { range?: readonly number[] } | undefined)?.range?.[0];
}

const firstLineOf = (message: string): string =>
  message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
