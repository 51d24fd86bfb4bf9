import { type ActionContext, type ResourceWithOptions, ValidationError } from 'adminjs';
import {
  type EditTexts,
  type ItemKind,
  missingLanguages,
  type Outcome,
  type TextItem,
} from '#server/content';
import { languageName } from '../language/in-words.js';
import { fieldProblems, textMessages } from '../texts/texts.messages.js';
import { ContentResource } from './adapter/content-resource.js';
import type { Field } from './adapter/listing.js';
import { editableActions } from './read-only-actions.js';

/** The lists of texts, by the kind of what is in them. */
export const textResources: Readonly<Record<string, ItemKind>> = {
  statements: 'statement',
  tips: 'tip',
  sources: 'source',
  feedback: 'feedback',
  pages: 'page',
  mails: 'mail',
  names: 'names',
};

/** Where an item is edited. */
export function hrefOf({ id, kind }: Pick<TextItem, 'id' | 'kind'>): string {
  const list = Object.keys(textResources).find((resource) => textResources[resource] === kind) ?? '';
  return `/admin/texts/${list}/${id}`;
}

const fields: Field[] = [
  { path: 'id' },
  { path: 'code' },
  { path: 'title', isTitle: true },
  { path: 'missing' },
  { path: 'changed' },
  { path: 'text' },
  { path: 'href' },
];

/** A list of texts of the edition that editors work on; changes go through the content module. */
export const textsResource = (id: string, kind: ItemKind, texts: EditTexts): ResourceWithOptions => ({
  resource: new ContentResource({
    id,
    fields,
    searched: ['code', 'title', 'text'],
    rows: async () => {
      const { items, changed } = await texts.list();
      return items.filter((item) => item.kind === kind).map((item) => asRow(item, changed.has(item.id)));
    },
    save: async (itemId, { version = '', ...values }, context) =>
      refuseUnlessSaved(await texts.save({ itemId, version, values }, { accountId: accountOf(context) })),
  }),
  options: {
    sort: { sortBy: 'code', direction: 'asc' },
    listProperties: ['code', 'title', 'missing', 'changed'],
    showProperties: ['code', 'title'],
    actions: editableActions,
  },
});

/** Where a list has nothing to say. */
const none = '–';

const asRow = (item: TextItem, isChanged: boolean) => ({
  ...{ id: item.id, code: item.code, title: item.title },
  missing: missingLanguages(item).map(languageName).join(', ') || none,
  changed: isChanged ? textMessages.changed : none,
  text: item.fields.map(({ value }) => value).join(' '),
  href: hrefOf(item),
});

/** @throws ValidationError with what is wrong per field, or with what is wrong as a whole */
function refuseUnlessSaved(outcome: Outcome): void {
  if (outcome.kind === 'saved' || outcome.kind === 'unchanged') return;
  if (outcome.kind !== 'wrong')
    throw new ValidationError({}, { type: outcome.kind, message: textMessages[outcome.kind] });
  const problems: Record<string, { type: string; message: string }> = {};
  for (const [name, problem] of outcome.problems)
    problems[name] = { type: problem, message: fieldProblems[problem] };
  const reason = outcome.reason && { type: 'wrong', message: `${textMessages.doesNotFit} ${outcome.reason}` };
  throw new ValidationError(problems, reason || { type: 'wrong', message: textMessages.wrong });
}

function accountOf({ currentAdmin }: ActionContext): string {
  const id: unknown = currentAdmin?.id;
  if (typeof id !== 'string') throw new Error('an action without an account');
  return id;
}
