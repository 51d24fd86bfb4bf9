import {
  fieldName,
  type ItemField,
  type ItemValues,
  renderMarkdown,
  type TextItem,
  valueIn,
} from '#server/content';
import { languageName } from '../language/in-words.js';
import { fieldHints, fieldLabel, optionLabel } from './texts.messages.js';

/** One field of a form, as the page shows it. */
export type Cell = {
  readonly name: string;
  readonly id: string;
  readonly lang: string;
  readonly languageName: string;
  readonly value: string;
  readonly rows: number;
  readonly isLine: boolean;
  readonly isFlag: boolean;
  readonly isOn: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly on: boolean }[];
  readonly isSeveral: boolean;
  /** Options that belong together, under what they have in common. */
  readonly groups: readonly { readonly label: string; readonly options: Cell['options'] }[];
  readonly problem: string;
  /** What somebody else made of it meanwhile; empty when nobody did. */
  readonly theirs: string;
  readonly isMissing: boolean;
  /** Our own Markdown as HTML, where a preview was asked for. */
  readonly html: string;
};

/** The fields with one name, in each language. */
export type Row = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isShared: boolean;
  readonly cells: readonly Cell[];
};

/** What a form shows besides the item itself. */
export type FormState = {
  readonly values: ItemValues;
  readonly problems: Readonly<Record<string, { readonly message: string }>>;
  readonly isOvertaken: boolean;
  readonly isPreview: boolean;
  /** Whether the item is not there yet, so that nothing of it can be missing. */
  readonly isNew: boolean;
};

/** The rows of the form of an item. */
export function formRows(item: TextItem, state: FormState): Row[] {
  const byKey = Map.groupBy(item.fields, ({ key }) => key);
  return [...byKey].map(([key, fields]) => ({
    id: key.replaceAll('.', '-'),
    label: fieldLabel(item, key),
    hint: fieldHints[fields[0]?.kind ?? ''] ?? '',
    isShared: fields.every(({ language }) => language === null),
    cells: fields.map((field) => cellOf(field, state)),
  }));
}

function cellOf(field: ItemField, { values, problems, isOvertaken, isPreview, isNew }: FormState): Cell {
  const name = fieldName(field);
  const value = valueIn(values, field);
  return {
    ...{ name, id: name.replaceAll(/[.@]/g, '-'), value },
    lang: field.language ?? 'nl',
    languageName: languageOf(field),
    rows: Math.min(30, Math.max(3, Math.ceil(value.length / 60) + value.split('\n').length)),
    isLine: ['line', 'link', 'year'].includes(field.kind),
    isFlag: field.kind === 'flag',
    isOn: value !== '',
    ...choicesOf(field, value),
    isSeveral: field.kind === 'codes',
    problem: problems[name]?.message ?? '',
    theirs: isOvertaken && value !== field.value ? field.value : '',
    isMissing: !isNew && field.language !== null && field.value === '',
    html: isPreview ? previewOf(field, value) : '',
  };
}

/** Places are chosen within groups, everything else is not. */
const choicesOf = (field: ItemField, value: string): Pick<Cell, 'options' | 'groups'> =>
  field.kind === 'places'
    ? { options: [], groups: placeGroups(field, value) }
    : { options: optionsOf(field, value), groups: [] };

const previewOf = ({ kind }: ItemField, value: string): string =>
  kind === 'markdown' ? renderMarkdown(value) : '';

function optionsOf({ options = [], optionNames = {} }: ItemField, value: string): Cell['options'] {
  const chosen = value.split(/\s+/);
  return options.map((option) => ({
    ...{ value: option, label: optionLabel(optionNames[option] ?? option), on: chosen.includes(option) },
  }));
}

/** Places at other statements: the answers under each statement. */
function placeGroups({ options = [], optionNames = {} }: ItemField, value: string): Cell['groups'] {
  const chosen = new Set(value.split(/\s+/));
  return [...Map.groupBy(options, (option) => optionNames[option] ?? '')].map(([label, places]) => ({
    label,
    options: places.map((place) => ({
      ...{ value: place, label: optionLabel(place.split('.')[1] ?? ''), on: chosen.has(place) },
    })),
  }));
}

const languageOf = ({ language }: ItemField): string => (language === null ? '' : languageName(language));
