import { markWords, type Review } from '#server/content';
import { inWords, marked } from '../texts/text-past.js';
import { findingInWords } from './draft.messages.js';
import type { ChangeView, DraftPage } from './draft-page.js';

/** What the page of the draft shows of a review. */
export function draftView({ draft, published, before, ...review }: Review): Omit<DraftPage, 'problem'> {
  const { changes, report, oneSided } = review;
  return {
    title: draft ? 'Concept' : 'Geen concept',
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
    changes: changes.map(changeView),
    count: changes.length === 1 ? 'één tekst' : `${changes.length} teksten`,
    problems: report.problems.map(findingInWords),
    remarks: report.remarks.map(findingInWords),
    oneSided: oneSided.map(({ file, place }) => [file, place].filter(Boolean).join(': ')),
  };
}

/** A change with its words marked: what goes on the one side, what comes on the other. */
export function changeView({ file, place, before, after }: Review['changes'][number]): ChangeView {
  const pieces = markWords(before ?? '', after ?? '').map(marked);
  return {
    ...{ file, place, isNew: before === null, isGone: after === null },
    before: pieces.filter(({ fresh }) => !fresh),
    after: pieces.filter(({ gone }) => !gone),
  };
}
