import { createHash } from 'node:crypto';

/** How a value is written: words on one line, running text, Markdown, paragraphs, or one of the smaller things. */
export type FieldKind =
  'line' | 'text' | 'markdown' | 'paragraphs' | 'link' | 'year' | 'flag' | 'choice' | 'codes' | 'places';

/** Where a value stands: a file of the pack, and the place in it; null is the text of a page below its front matter. */
export type FieldPlace = { readonly file: string; readonly path: readonly (string | number)[] | null };

/** One value of an item that can be changed, in one language or (null) in all of them alike. */
export type ItemField = {
  /** Within the item, e.g. `levels.inactive`. */
  readonly key: string;
  readonly language: string | null;
  readonly kind: FieldKind;
  readonly place: FieldPlace;
  /** As it is edited: paragraphs are parted by an empty line, codes by spaces. */
  readonly value: string;
  readonly isRequired: boolean;
  /** What a choice or a list of codes may hold. */
  readonly options?: readonly string[];
  /** What options are called in the first language, where the content says so. */
  readonly optionNames?: Readonly<Record<string, string>>;
  /** A translation or an item that is not there yet: what has to be put at this place first. */
  readonly seed?: {
    readonly path: readonly (string | number)[];
    readonly entry: Readonly<Record<string, string | boolean>>;
  };
};

export const itemKinds = ['statement', 'tip', 'source', 'feedback', 'page', 'mail', 'names'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What is edited together, in all languages: a statement, a tip, a page. */
export type TextItem = {
  /** E.g. `tip-ask-first`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly code: string;
  /** In the first language. */
  readonly title: string;
  readonly fields: readonly ItemField[];
};

/** A name for a field in a form, e.g. `title@nl`. */
export const fieldName = ({ key, language }: Pick<ItemField, 'key' | 'language'>): string =>
  `${key}@${language ?? ''}`;

/** Changes with any value of the item, so that who saves over somebody else's change is told. */
export const versionOf = ({ fields }: TextItem): string =>
  createHash('sha256')
    .update(JSON.stringify(fields.map((field) => [fieldName(field), field.value])))
    .digest('hex')
    .slice(0, 32);

/** The languages in which something of the item is missing. */
export const missingLanguages = ({ fields }: TextItem): string[] => [
  ...new Set(fields.flatMap(({ language, value }) => (language && value === '' ? [language] : []))),
];
