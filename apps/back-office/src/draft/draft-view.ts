import { changePlace, markWords, type Review, type TextItem } from '#server/content';
import { inWords, languageName } from '../language/in-words.js';
import { hrefOf } from '../admin/texts.resource.js';
import { fieldLabel } from '../texts/texts.messages.js';
import { marked } from '../texts/text-past.js';
import { draftTexts } from './draft.messages.js';
import { findingInWords } from './findings.messages.js';
import type { ChangeView, DraftPage } from './draft-page.js';

/** What the page of the draft shows of a review. */
export function draftView(
  { draft, published, before, ...review }: Review,
  items: readonly TextItem[],
): Omit<DraftPage, 'problem' | 'previewLink'> {
  const { changes, report, oneSided } = review;
  const titles = titlesOf(items);
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
    changes: changes.map((change) => changeView(change, titles)),
    count: changes.length === 1 ? draftTexts.oneText : draftTexts.texts(changes.length),
    problems: report.problems.map(findingInWords),
    remarks: report.remarks.map(findingInWords),
    oneSided: oneSided.map((change) => titleOf(change, titles)),
  };
}

type Change = Review['changes'][number];
/** What a changed place is called, and where it is edited; by file and place. */
type Titles = ReadonlyMap<string, { readonly title: string; readonly href: string }>;

const titlesOf = (items: readonly TextItem[]): Titles =>
  new Map(
    items.flatMap((item) =>
      item.fields.map((field) => {
        const language = field.language === null ? '' : ` (${languageName(field.language)})`;
        const title = `${item.title}: ${fieldLabel(item, field.key)}${language}`;
        return [`${field.place.file} ${changePlace(item, field)}`, { title, href: hrefOf(item) }];
      }),
    ),
  );

function titleOf({ file, place }: Change, titles: Titles): { title: string; href: string } {
  const title = [file, place].filter(Boolean).join(': ');
  return titles.get(`${file} ${place}`) ?? { title, href: '' };
}

/** A change with its words marked: what goes on the one side, what comes on the other. */
export function changeView(change: Change, titles: Titles): ChangeView {
  const { before, after } = change;
  const pieces = markWords(before ?? '', after ?? '').map(marked);
  return {
    ...titleOf(change, titles),
    ...{ isNew: before === null, isGone: after === null },
    before: pieces.filter(({ fresh }) => !fresh),
    after: pieces.filter(({ gone }) => !gone),
  };
}
