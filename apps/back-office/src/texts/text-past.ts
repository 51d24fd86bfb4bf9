import { markWords, type Piece, type TextChanged, type TextItem } from '#server/content';
import { inWords, languageName } from '../language/in-words.js';
import { fieldLabel, textMessages } from './texts.messages.js';
import { keptInWords } from './value-in-words.js';

/** A piece of a text as the page marks it. */
export type Marked = {
  readonly text: string;
  readonly same: boolean;
  readonly gone: boolean;
  readonly fresh: boolean;
};

/** A change of a text as the page tells it. */
export type HistoryEntry = {
  readonly label: string;
  readonly lang: string;
  readonly languageName: string;
  readonly who: string;
  readonly when: string;
  readonly edition: number;
  readonly pieces: readonly Marked[];
};

/** The changes of an item with the names of who made them. */
export const pastOf = (
  item: TextItem,
  changes: readonly TextChanged[],
  names: ReadonlyMap<string, string>,
): HistoryEntry[] =>
  changes.map(({ field, edition, before, after, accountId, at }) => ({
    label: fieldLabel(item, field.key),
    lang: field.language ?? 'nl',
    languageName: field.language === null ? '' : languageName(field.language),
    who: names.get(accountId ?? '') ?? textMessages.nobody,
    when: inWords(at),
    edition,
    pieces: markWords(keptInWords(field, before) ?? '', keptInWords(field, after) ?? '').map(marked),
  }));

/** A piece with what it is. */
export const marked = ({ kind, text }: Piece): Marked => ({
  ...{ text, same: kind === 'same', gone: kind === 'gone', fresh: kind === 'new' },
});
