import type { PackFiles } from '../pack/pack-files.js';
import { fieldName, type ItemField, type TextItem } from './text-item.js';
import { withValue, type YamlValue } from './write-yaml.js';

/** Values of an item by the names of its fields. */
export type ItemValues = Readonly<Record<string, string>>;

/** The files of a pack with other values of one item; pure. */
export function writeItem(files: PackFiles, item: TextItem, values: ItemValues): PackFiles {
  const changed = item.fields.filter((field) => valueIn(values, field) !== field.value);
  const written = new Map(files);
  for (const field of changed) {
    const { file } = field.place;
    written.set(file, writeField(written.get(file) ?? '', field, valueIn(values, field)));
  }
  return written;
}

/** What a form says of a field, without spaces around it; what it does not say stays. */
export const valueIn = (values: ItemValues, field: ItemField): string => {
  const said = values[fieldName(field)];
  return said === undefined ? field.value : said.replaceAll('\r\n', '\n').trim();
};

function writeField(text: string, field: ItemField, value: string): string {
  const { path } = field.place;
  if (path === null) return withBody(text, value);
  if (field.place.file.endsWith('.md')) return withFrontMatter(text, path, value);
  const seeded = field.seed ? seed(text, field.seed) : text;
  const done = withValue(seeded, path, asWritten(field, value));
  return field.key === 'sources' ? withPractice(done, path, value) : done;
}

/** A tip without sources is marked as practice knowledge. */
const withPractice = (text: string, path: readonly (string | number)[], sources: string): string =>
  withValue(text, [...path.slice(0, -1), 'practice'], sources === '' ? true : undefined);

function seed(text: string, { path, entry }: NonNullable<ItemField['seed']>): string {
  const code = String(entry['code']);
  return new RegExp(`- code: ${code}\\s`).test(text) ? text : withValue(text, path, entry);
}

function asWritten({ kind }: ItemField, value: string): YamlValue {
  if (kind === 'paragraphs') return value.split(/\n\s*\n/).map(oneLine);
  if (kind === 'codes') return value === '' ? undefined : value.split(/\s+/);
  if (kind === 'places') return placesIn(value);
  if (kind === 'flag') return value === '' ? undefined : true;
  if (value === '') return undefined;
  if (kind === 'year') return Number(value);
  return kind === 'markdown' ? value : oneLine(value);
}

/** Places as `<statement>.<answer>`, as the file of a statement has them. */
function placesIn(value: string): YamlValue {
  const pairs = value.split(/\s+/).flatMap((place) => {
    const [statement, answer] = place.split('.');
    return answer === undefined ? [] : [{ statement: Number(statement), answer }];
  });
  const byStatement = [...Map.groupBy(pairs, ({ statement }) => statement)];
  if (byStatement.length === 0) return undefined;
  return byStatement.map(([statement, at]) => ({ statement, levels: at.map(({ answer }) => answer) }));
}

/** Texts outside Markdown are one paragraph: an editor's line breaks are spaces. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const pageFile = /^---\n([\s\S]*?\n)---\n/;

const withBody = (text: string, body: string): string =>
  `${pageFile.exec(text)?.[0] ?? '---\n---\n'}\n${body}\n`;

function withFrontMatter(text: string, path: readonly (string | number)[], value: string): string {
  return text.replace(pageFile, (_, front: string) => `---\n${withValue(front, path, oneLine(value))}---\n`);
}
