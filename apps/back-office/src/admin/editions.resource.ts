import type { ResourceWithOptions } from 'adminjs';
import type { EditionListing } from '#server/content';
import { languageName } from '../language/in-words.js';
import { ContentResource } from './adapter/content-resource.js';
import type { Field } from './adapter/listing.js';
import { stateNames } from './panel.messages.js';
import { readOnlyActions } from './read-only-actions.js';

const fields: Field[] = [
  { path: 'id' },
  { path: 'number', type: 'number', isTitle: true },
  { path: 'scan' },
  { path: 'state' },
  { path: 'languages' },
  { path: 'createdAt', type: 'datetime' },
  { path: 'publishedAt', type: 'datetime' },
  { path: 'files' },
  { path: 'href' },
];

/** "Edities": every version of the content, with its state. */
export const editionsResource = (listing: EditionListing): ResourceWithOptions => ({
  resource: new ContentResource({
    id: 'editions',
    fields,
    searched: ['number', 'scan', 'state', 'languages'],
    rows: async () =>
      (await listing.rows()).map((row) => ({
        ...row,
        state: stateNames[row.state],
        languages: row.languages.map(languageName).join(', '),
        files: `/admin/editions/${row.id}/export`,
        href: `/admin/editions/${row.id}`,
      })),
  }),
  options: {
    sort: { sortBy: 'number', direction: 'desc' },
    listProperties: ['number', 'state', 'languages', 'publishedAt'],
    showProperties: ['scan', 'state', 'languages', 'createdAt', 'publishedAt', 'files'],
    actions: readOnlyActions,
  },
});
