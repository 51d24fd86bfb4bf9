/** How far views lie apart, in words (P-7). */
export type AgreementBand = 'agree' | 'differ' | 'farApart';

/** Up to and including 0.15 agree, up to and including 0.35 differ, above that far apart. */
export function agreementBand(disagreement: number): AgreementBand {
  if (disagreement <= 0.15) return 'agree';
  return disagreement <= 0.35 ? 'differ' : 'farApart';
}
