import type { ResourceWithOptions } from 'adminjs';
import type { EditionListing } from '#server/content';
import { ContentResource } from './adapter/content-resource.js';
import type { Field } from './adapter/listing.js';
import { stateChoices } from './choices.js';
import { readOnlyActions } from './read-only-actions.js';

const fields: Field[] = [
  { path: 'id' },
  { path: 'number', type: 'number', isTitle: true },
  { path: 'scan' },
  { path: 'state' },
  { path: 'languages' },
  { path: 'createdAt', type: 'datetime' },
  { path: 'publishedAt', type: 'datetime' },
];

/** "Edities": every version of the content, with its state. */
export const editionsResource = (listing: EditionListing): ResourceWithOptions => ({
  resource: new ContentResource({ id: 'editions', fields, rows: () => listing.rows() }),
  options: {
    navigation: { icon: 'Layers' },
    sort: { sortBy: 'number', direction: 'desc' },
    listProperties: ['number', 'state', 'languages', 'publishedAt'],
    filterProperties: ['scan', 'state'],
    showProperties: ['number', 'scan', 'state', 'languages', 'createdAt', 'publishedAt'],
    properties: { state: { availableValues: stateChoices } },
    actions: readOnlyActions,
  },
});
