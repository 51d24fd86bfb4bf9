import { efforts } from '#contracts/tips';
import { answers, levels } from '#domain/scan';
import type { Pack, PlacedTip, StatementFile } from '../pack/pack.schema.js';
import { statementFile } from '../pack/statement-file.js';
import type { FieldKind, ItemField, TextItem } from './text-item.js';

/** The statements of a pack, each with its explanation and levels. */
export const statementItems = (pack: Pack): TextItem[] =>
  firstStatements(pack).map(({ code, title }) => ({
    id: `statement-${code}`,
    kind: 'statement',
    code: String(code),
    title,
    fields: [...pack.texts.keys()].flatMap((language) => statementFields(pack, language, code)),
  }));

/** The tips of a pack, with where and for whom each fits. */
export const tipItems = (pack: Pack): TextItem[] => pack.tips.map((tip) => tipItem(pack, tip));

const firstStatements = ({ texts }: Pack): readonly StatementFile[] =>
  [...texts.values()][0]?.statements ?? [];

function statementFields(pack: Pack, language: string, code: number): ItemField[] {
  const said = statementOf(pack, language, code);
  const file = statementFile(pack, language, code);
  if (!said) return [];
  const field = (path: readonly string[], kind: FieldKind, value: string): ItemField => ({
    ...{ key: path.join('.'), language, kind, value, isRequired: true },
    place: { file, path },
  });
  return [
    field(['title'], 'line', said.title),
    field(['statement'], 'text', said.statement),
    field(['explanation'], 'text', said.explanation),
    ...levels.map((level) => field(['levels', level], 'text', said.levels[level])),
    field(['unknown'], 'text', said.unknown),
  ];
}

/** A tip; one that is not there yet has no effort. */
export type TipToEdit = Omit<PlacedTip, 'effort' | 'file' | 'index'> & {
  readonly effort?: PlacedTip['effort'];
};

/** A tip as it is edited. One that is not in the pack yet is put at the end of its statement. */
export function tipItem(pack: Pack, tip: TipToEdit): TextItem {
  const { code, statement } = tip;
  const languages = [...pack.texts.keys()];
  const words = languages.flatMap((language) => tipWords(pack, language, tip));
  const title =
    words.find(({ key, language }) => key === 'title' && language === languages[0])?.value ?? code;
  return {
    id: `tip-${code}`,
    kind: 'tip',
    code: `${statement} ${code}`,
    title,
    fields: [...words, ...tipPlaces(pack, tip)],
  };
}

function tipWords(pack: Pack, language: string, { code, statement }: TipToEdit): ItemField[] {
  const { tips = [] } = statementOf(pack, language, statement) ?? {};
  const found = tips.findIndex((other) => other.code === code);
  const index = found < 0 ? tips.length : found;
  const isFirst = language === pack.structure.languages[0];
  const file = statementFile(pack, language, statement);
  return (['title', 'text'] as const).map((key) => ({
    ...{ key, language, kind: key === 'title' ? 'line' : 'text', value: tips[found]?.[key] ?? '' },
    isRequired: isFirst,
    place: { file, path: ['tips', index, key] },
    ...(found < 0 && {
      seed: { path: ['tips', index], entry: { code, ...(isFirst && { practice: true }) } },
    }),
  }));
}

function tipPlaces(pack: Pack, tip: TipToEdit): ItemField[] {
  const [first = ''] = pack.structure.languages;
  const file = statementFile(pack, first, tip.statement);
  const { tips = [] } = statementOf(pack, first, tip.statement) ?? {};
  const found = tips.findIndex(({ code }) => code === tip.code);
  const index = found < 0 ? tips.length : found;
  const names = [...pack.texts.values()][0]?.names.functionGroups ?? {};
  const field = (key: string, kind: FieldKind, values: readonly string[], options: Options): ItemField => ({
    ...{ key, language: null, kind, value: values.join(' '), isRequired: !['also', 'sources'].includes(key) },
    ...{ options: Object.keys(options), optionNames: options },
    place: { file, path: ['tips', index, key] },
    ...(found < 0 && { seed: { path: ['tips', index], entry: { code: tip.code, practice: true } } }),
  });
  return [
    field('levels', 'codes', tip.levels, unnamed(answers)),
    field('functionGroups', 'codes', tip.functionGroups, {
      ...unnamed(pack.structure.functionGroups),
      ...Object.fromEntries(Object.entries(names).map(([code, { name }]) => [code, name])),
    }),
    field('also', 'places', placesOf(tip), otherPlaces(pack, tip.statement)),
    field('effort', 'choice', tip.effort ? [tip.effort] : [], unnamed(efforts)),
    field('sources', 'codes', tip.sources ?? [], sourceNames(pack)),
  ];
}

/** Codes of options with what they are called; the same where they have no name of their own. */
type Options = Readonly<Record<string, string>>;

const unnamed = (codes: readonly string[]): Options => Object.fromEntries(codes.map((code) => [code, code]));

/** The places of a tip at other statements, as `<statement>.<answer>`, in their usual order. */
function placesOf({ also = [] }: TipToEdit): string[] {
  const order = (place: string): number => Number(place.split('.')[0]);
  const places = also.flatMap(({ statement, levels: at }) =>
    answers.filter((answer) => at.includes(answer)).map((answer) => `${statement}.${answer}`),
  );
  return [...new Set(places)].sort((one, other) => order(one) - order(other));
}

/** Every place at another statement, with what that statement is about. */
const otherPlaces = (pack: Pack, own: number): Options =>
  Object.fromEntries(
    firstStatements(pack)
      .filter(({ code }) => code !== own)
      .flatMap(({ code, title }) =>
        answers.map((answer) => [`${code}.${answer}`, `${code}. ${title}`] as const),
      ),
  );

const sourceNames = ({ sources }: Pack): Options =>
  Object.fromEntries(
    sources.map(({ code, author, year }) => [code, [author, year].filter(Boolean).join(', ')]),
  );

const statementOf = ({ texts }: Pack, language: string, code: number): StatementFile | undefined =>
  texts.get(language)?.statements.find((statement) => statement.code === code);
