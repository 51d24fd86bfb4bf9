import { pagePlaceholders } from '../pack/parse-page.js';
import { placeholdersIn, strangePlaceholder } from '../pack/placeholders.js';
import { fieldName, type ItemField, type TextItem } from './text-item.js';
import { type ItemValues, valueIn } from './write-item.js';

/** What is wrong with the value of one field. */
export type FieldProblem =
  | 'required'
  | 'too-long'
  | 'not-a-year'
  | 'not-a-link'
  | 'not-an-option'
  | 'unknown-placeholder'
  | 'half-translated';

const longest: Partial<Record<ItemField['kind'], number>> = { line: 300, link: 500, markdown: 20_000 };
const longestOther = 4_000;

/** The problems of the values of an item, by the names of its fields; pure. */
export function checkValues(item: TextItem, values: ItemValues): ReadonlyMap<string, FieldProblem> {
  const problems = item.fields.flatMap((field) => {
    const problem = problemOf(item, field, values);
    return problem ? [[fieldName(field), problem] as const] : [];
  });
  return new Map(problems);
}

function problemOf(item: TextItem, field: ItemField, values: ItemValues): FieldProblem | undefined {
  const value = valueIn(values, field);
  if (value === '') return emptyProblem(item, field, values);
  if (value.length > (longest[field.kind] ?? longestOther)) return 'too-long';
  if (field.options) return isOf(field.options, value) ? undefined : 'not-an-option';
  if (field.kind === 'year' || field.kind === 'link') return kindProblem(field.kind, value);
  return hasStrangePlaceholder(item, field, value) ? 'unknown-placeholder' : undefined;
}

function kindProblem(kind: 'year' | 'link', value: string): FieldProblem | undefined {
  if (kind === 'link') return isWebAddress(value) ? undefined : 'not-a-link';
  return /^(19|20)\d\d$/.test(value) ? undefined : 'not-a-year';
}

const isOf = (options: readonly string[], value: string): boolean =>
  value.split(/\s+/).every((code) => options.includes(code));

/** A translation that is still to come may be left out, but not by half. */
function emptyProblem(item: TextItem, field: ItemField, values: ItemValues): FieldProblem | undefined {
  if (field.isRequired) return 'required';
  if (field.language === null) return undefined;
  if (!field.seed) return 'required';
  const others = item.fields.filter(({ language }) => language === field.language);
  return others.some((other) => valueIn(values, other) !== '') ? 'half-translated' : undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && !/\s/.test(text);
}

/** A page knows a few placeholders; a mail those that it had. */
function hasStrangePlaceholder({ kind, fields }: TextItem, { key }: ItemField, value: string): boolean {
  const known: readonly string[] =
    kind === 'mail'
      ? fields.flatMap((field) => placeholdersIn(field.value))
      : kind === 'page' && key === 'body'
        ? pagePlaceholders
        : [];
  return strangePlaceholder(value, known) !== undefined;
}
