import { en } from './en.js';
import { nl } from './nl.js';
import type { ReportMessages } from './report-messages.js';

export type { ReportMessages } from './report-messages.js';

const byLanguage: ReadonlyMap<string, ReportMessages> = new Map([
  ['nl', nl],
  ['en', en],
]);

/** The report's fixed words in a language; in Dutch where that language has none. */
export const reportMessages = (language: string): ReportMessages => byLanguage.get(language) ?? nl;
