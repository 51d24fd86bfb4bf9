import type { DocumentKind } from '../document-kinds.js';

/** The fixed words of the public documents in one language. Everything about the scan itself comes from its edition. */
export type DocumentMessages = {
  /** For dates and lists, e.g. `nl-NL`. */
  readonly locale: string;
  /** The name of a document; of the full tips the cluster's name follows. */
  readonly titles: Readonly<Record<DocumentKind, string>>;
  readonly introductions: Readonly<Record<DocumentKind, string>>;
  readonly edition: string;
  readonly page: string;
  readonly of: string;
  readonly answer: string;
  readonly description: string;
  readonly tip: string;
  readonly forWhom: string;
  readonly fitsAnswer: string;
  readonly when: string;
  readonly efforts: Readonly<Record<'week' | 'quarter' | 'year', string>>;
  readonly drawsOn: string;
  readonly practice: string;
  readonly sources: string;
  /** Beside a link to a home page instead of to the publication itself. */
  readonly website: string;
  readonly noYear: string;
};
