import type { Edition } from '#contracts/scans';

/** What a public document shows. */
export const documentKinds = ['statements', 'statements-explained', 'tips', 'tips-of-cluster'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document to make of an edition: its code in addresses, what it shows, and of which cluster, if of one. */
export type DocumentPlan = { readonly code: string; readonly kind: DocumentKind; readonly cluster?: string };

/** The documents of an edition, in the order in which lists show them. */
export const documentsOf = ({ clusters }: Edition): DocumentPlan[] => [
  { code: 'statements', kind: 'statements' },
  { code: 'statements-explained', kind: 'statements-explained' },
  { code: 'tips', kind: 'tips' },
  ...clusters.map(({ code }): DocumentPlan => ({
    code: `tips-${code}`,
    kind: 'tips-of-cluster',
    cluster: code,
  })),
];
