import { nl } from './nl.js';
import type { ReportMessages } from './report-messages.js';

export type { ReportMessages } from './report-messages.js';

const byLanguage: ReadonlyMap<string, ReportMessages> = new Map([['nl', nl]]);

/** The report's fixed words in a language; in Dutch where that language has none yet. */
export const reportMessages = (language: string): ReportMessages => byLanguage.get(language) ?? nl;
