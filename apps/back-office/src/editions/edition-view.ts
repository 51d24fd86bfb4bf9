import { type Edition, type ItemField, itemKinds, type TextItem } from '#server/content';
import { languageName, stateNames } from '../admin/panel.messages.js';
import { inWords } from '../texts/text-past.js';
import { fieldLabel, optionLabel } from '../texts/texts.messages.js';
import { editionTexts as texts, kindHeadings } from './editions.messages.js';

const hrefOf = ({ id }: Edition): string => `/admin/editions/${id}`;
const nameOf = ({ number }: Edition): string => `${texts.edition} ${number}`;

/** What the page of an edition shows. */
export const editionView = (edition: Edition, items: readonly TextItem[] | null) => ({
  ...{ title: nameOf(edition), texts, state: stateNames[edition.state], isReadable: items !== null },
  publishedAt: edition.publishedAt ? inWords(edition.publishedAt) : '',
  takenBackAt: edition.withdrawnAt ? inWords(edition.withdrawnAt) : '',
  filesHref: `${hrefOf(edition)}/export`,
  kinds: itemKinds.map((kind) => {
    const those = (items ?? []).filter((item) => item.kind === kind);
    return {
      ...{ heading: kindHeadings[kind], count: those.length },
      items: those.map(({ id, code, title }) => ({
        ...{ code, title, href: `${hrefOf(edition)}/${encodeURIComponent(id)}` },
      })),
    };
  }),
});

/** What the page of one text of an edition shows. */
export const editionItemView = (edition: Edition, item: TextItem) => ({
  ...{ title: item.title, texts, editionHref: hrefOf(edition), editionName: nameOf(edition) },
  rows: [...Map.groupBy(item.fields, ({ key }) => key)].map(([key, fields]) => ({
    label: fieldLabel(item, key),
    cells: fields.map((field) => ({
      lang: field.language ?? 'nl',
      languageName: field.language === null ? '' : languageName(field.language),
      value: valueInWords(field),
    })),
  })),
});

/** What is chosen by the names of the choices; everything else as it is written. */
function valueInWords({ kind, value, optionNames = {} }: ItemField): string {
  const codes = value.split(/\s+/).filter(Boolean);
  if (kind === 'places')
    return codes
      .map((code) => `${optionNames[code] ?? ''}: ${optionLabel(code.split('.')[1] ?? '')}`)
      .join('\n');
  if (kind === 'codes' || kind === 'choice')
    return codes.map((code) => optionLabel(optionNames[code] ?? code)).join('\n');
  return value;
}
