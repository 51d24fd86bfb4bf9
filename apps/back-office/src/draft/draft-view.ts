import {
  changePlace,
  type ItemField,
  markWords,
  type RemovedItem,
  type Review,
  type TextItem,
  type TextList,
} from '#server/content';
import { inWords, languageName } from '../language/in-words.js';
import { hrefOf } from '../admin/texts.resource.js';
import { fieldLabel, kindNames, textMessages } from '../texts/texts.messages.js';
import { marked } from '../texts/text-past.js';
import { keptInWords } from '../texts/value-in-words.js';
import type { ChangeView } from './change-list.js';
import { draftTexts } from './draft.messages.js';
import type { DraftPage } from './draft-page.js';
import type { DraftPdfList } from './draft-pdfs.js';
import { findingInWords } from './findings.messages.js';
import { asFormValue } from './moment-in.js';

/** The draft as the page shows it: what it changes, and whose changes can be put back. */
export type DraftContent = {
  readonly review: Review;
  readonly list: TextList;
  readonly removed: readonly RemovedItem[];
  readonly pdfs: readonly DraftPdfList[];
  /** Who an account of the back office is. */
  readonly names: ReadonlyMap<string, string>;
};

/** What the page of the draft shows. */
export function draftView({
  review: { draft, published, before, ...review },
  list,
  removed,
  pdfs,
  names,
}: DraftContent): Omit<DraftPage, 'problem' | 'previewLink' | 'now'> {
  const { report, oneSided } = review;
  const titles = new Map([...titlesOf(list.gone, false), ...titlesOf(list.items, true)]);
  const changes = readableChanges(review.changes, titles);
  return {
    title: draft ? draftTexts.title : draftTexts.noDraftTitle,
    draft: draft
      ? {
          ...{ number: draft.number, hash: draft.contentHash },
          publishAt: draft.publishAt ? inWords(draft.publishAt) : '',
        }
      : null,
    published: published
      ? {
          id: published.id,
          number: published.number,
          since: inWords(published.publishedAt ?? published.createdAt),
        }
      : null,
    before: before?.number ?? 0,
    at: draft?.publishAt ? asFormValue(draft.publishAt) : '',
    changes: changes.map((change) => changeView(change, titles)),
    pdfs: pdfs.map(({ language, items }) => ({
      languageName: languageName(language),
      lang: language,
      items,
    })),
    added: list.added.map((item) => ({ title: named(item), href: hrefOf(item) })),
    removed: removed.map((item) => ({
      ...{ id: item.id, title: named(item), when: inWords(item.at) },
      who: names.get(item.accountId ?? '') ?? textMessages.nobody,
    })),
    count: countInWords(changes.length),
    problems: report.problems.map(findingInWords),
    remarks: report.remarks.map(findingInWords),
    oneSided: readableChanges(oneSided, titles).map((change) => titleOf(change, titles)),
  };
}

type Change = Review['changes'][number];
type Named = { readonly title: string; readonly href: string; readonly field?: ItemField };
/** What a changed place is called, where it is edited, and what stands there; by file and place. */
type Titles = ReadonlyMap<string, Named>;

const named = ({ kind, title }: Pick<TextItem, 'kind' | 'title'>): string => `${kindNames[kind]}: ${title}`;

/**
 * What the places of items are called.
 * @param isThere whether the items can be edited, so that a change leads there
 */
export const titlesOf = (items: readonly TextItem[], isThere: boolean): Titles =>
  new Map(
    items.flatMap((item) =>
      item.fields.map((field) => {
        const language = field.language === null ? '' : ` (${languageName(field.language)})`;
        const title = `${item.title}: ${fieldLabel(item, field.key)}${language}`;
        return [
          `${field.place.file} ${changePlace(item, field)}`,
          { title, field, href: isThere ? hrefOf(item) : '' },
        ];
      }),
    ),
  );

/**
 * What an editor reads of changes, text by text with its languages together. Codes, and the mark of a tip without sources,
 * go by themselves.
 */
export function readableChanges(changes: readonly Change[], titles: Titles): Change[] {
  const order = new Map([...titles.keys()].map((place, at) => [place, at]));
  const placeOf = ({ file, place }: Change): number => order.get(`${file} ${place}`) ?? order.size;
  return changes
    .filter(({ place }) => !/\.(code|practice)$/.test(place))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function titleOf({ file, place }: Change, titles: Titles): Named {
  const title = [file, place].filter(Boolean).join(': ');
  return titles.get(`${file} ${place}`) ?? { title, href: '' };
}

/** A change with its words marked: what goes on the one side, what comes on the other. */
export function changeView(change: Change, titles: Titles): ChangeView {
  const { title, href, field } = titleOf(change, titles);
  const { before, after } = change;
  const [was, is] = field ? [keptInWords(field, before), keptInWords(field, after)] : [before, after];
  const pieces = markWords(was ?? '', is ?? '').map(marked);
  return {
    ...{ title, href },
    ...{ isNew: before === null, isGone: after === null },
    before: pieces.filter(({ fresh }) => !fresh),
    after: pieces.filter(({ gone }) => !gone),
  };
}

/** How many texts change. */
export const countInWords = (count: number): string =>
  count === 1 ? draftTexts.oneText : draftTexts.texts(count);
