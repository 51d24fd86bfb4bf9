import type { ResourceWithOptions } from 'adminjs';
import type { StatementListing } from '#server/content';
import { ContentResource } from './adapter/content-resource.js';
import type { Field } from './adapter/listing.js';
import { languageName, stateNames } from './panel.messages.js';
import { readOnlyActions } from './read-only-actions.js';

const texts = [
  'statement',
  'explanation',
  'inactive',
  'starting',
  'onTrack',
  'advanced',
  'leading',
  'unknown',
];

const fields: Field[] = [
  { path: 'id' },
  { path: 'code', type: 'number' },
  { path: 'cluster' },
  { path: 'title', isTitle: true },
  { path: 'language' },
  { path: 'edition', type: 'number' },
  { path: 'state' },
  ...texts.map((path) => ({ path })),
];

/** "Stellingen": what respondents read now, per language. */
export const statementsResource = (listing: StatementListing): ResourceWithOptions => ({
  resource: new ContentResource({
    id: 'statements',
    fields,
    searched: ['title', 'cluster', 'language', ...texts],
    rows: async () =>
      (await listing.rows()).map((row) => ({
        ...row,
        language: languageName(row.language),
        state: stateNames[row.state],
      })),
  }),
  options: {
    sort: { sortBy: 'code', direction: 'asc' },
    listProperties: ['code', 'title', 'cluster', 'language', 'edition'],
    showProperties: ['code', 'cluster', ...texts, 'language', 'edition', 'state'],
    actions: readOnlyActions,
  },
});
