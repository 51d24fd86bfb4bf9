import type { DocumentMessages } from './document-messages.js';
import { en } from './en.js';
import { nl } from './nl.js';

export type { DocumentMessages } from './document-messages.js';

const byLanguage: ReadonlyMap<string, DocumentMessages> = new Map([
  ['nl', nl],
  ['en', en],
]);

/** The documents' fixed words in a language; in Dutch where that language has none yet. */
export const documentMessages = (language: string): DocumentMessages => byLanguage.get(language) ?? nl;
