import type { ResourceWithOptions } from 'adminjs';
import type { StatementListing } from '#server/content';
import { ContentResource } from './adapter/content-resource.js';
import type { Field } from './adapter/listing.js';
import { languageChoices, stateChoices } from './choices.js';
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
  ...texts.map((path): Field => ({ path, type: 'textarea' })),
];

/** "Stellingen": what respondents read now, per language. */
export const statementsResource = (listing: StatementListing): ResourceWithOptions => ({
  resource: new ContentResource({ id: 'statements', fields, rows: () => listing.rows() }),
  options: {
    navigation: { icon: 'List' },
    sort: { sortBy: 'code', direction: 'asc' },
    listProperties: ['code', 'title', 'cluster', 'language', 'edition'],
    filterProperties: ['title', 'statement', 'explanation', 'cluster', 'language'],
    showProperties: ['code', 'cluster', 'title', ...texts, 'language', 'edition', 'state'],
    properties: { language: { availableValues: languageChoices }, state: { availableValues: stateChoices } },
    actions: readOnlyActions,
  },
});
