import { type Edition, type TextItem } from '#server/content';
import { stateNames } from '../admin/panel.messages.js';
import { textResources } from '../admin/texts.resource.js';
import { navigationTexts } from '../http/navigation.messages.js';
import { inWords, languageName } from '../language/in-words.js';
import { fieldLabel } from '../texts/texts.messages.js';
import { valueInWords } from '../texts/value-in-words.js';
import { editionTexts as texts } from './editions.messages.js';

/** The lists of texts, in the order of the navigation. */
const lists = ['statements', 'tips', 'sources', 'feedback', 'pages', 'mails', 'names'] as const;

const hrefOf = ({ id }: Edition): string => `/admin/editions/${id}`;
const nameOf = ({ number }: Edition): string => texts.edition(number);

/** What the page of an edition shows. */
export const editionView = (edition: Edition, items: readonly TextItem[] | null) => ({
  ...{
    title: nameOf(edition),
    state: edition.state === 'published' ? '' : stateNames[edition.state],
    isReadable: items !== null,
  },
  publishedAt: edition.publishedAt ? inWords(edition.publishedAt) : '',
  takenBackAt: edition.withdrawnAt ? inWords(edition.withdrawnAt) : '',
  filesHref: `${hrefOf(edition)}/export`,
  kinds: lists.map((list) => {
    const those = (items ?? []).filter((item) => item.kind === textResources[list]);
    return {
      ...{ heading: navigationTexts[list], count: those.length },
      items: those.map(({ id, code, title }) => ({
        ...{ code, title, href: `${hrefOf(edition)}/${encodeURIComponent(id)}` },
      })),
    };
  }),
});

/** What the page of one text of an edition shows. */
export const editionItemView = (edition: Edition, item: TextItem) => ({
  ...{ title: item.title, editionHref: hrefOf(edition), editionName: nameOf(edition) },
  rows: [...Map.groupBy(item.fields, ({ key }) => key)].map(([key, fields]) => ({
    label: fieldLabel(item, key),
    cells: fields.map((field) => ({
      lang: field.language ?? 'nl',
      languageName: field.language === null ? '' : languageName(field.language),
      value: valueInWords(field, field.value),
    })),
  })),
});
