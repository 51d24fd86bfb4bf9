import type { Answer } from '#domain/scan';

/** A score as it must come out, computed by hand; null is "te weinig bekend". */
export type Expected = { readonly name: string; readonly score: number | null; readonly level: string };

/** A content pack with the answers that the journey gives, and the outcome worked out by hand. */
export type PackJourney = {
  readonly name: string;
  readonly folder: string;
  readonly scan: string;
  readonly functionGroup: string;
  readonly languages: number;
  /** In the order in which the statements are asked. */
  readonly answers: readonly Answer[];
  readonly clusters: readonly Expected[];
  readonly total: Expected;
};

const shipped: PackJourney = {
  name: 'shipped',
  folder: 'content',
  scan: 'quickscan',
  functionGroup: 'Uitvoering',
  languages: 2,
  answers: [
    // (4 + 3 + 2 + 1 + 0 + 2 + 3 + 3) × 25 ÷ 8 = 56.25
    'leading',
    'advanced',
    'onTrack',
    'starting',
    'inactive',
    'unknown',
    'onTrack',
    'advanced',
    'advanced',
    // one of three known: fewer than half
    'unknown',
    'unknown',
    'leading',
    // (0 + 0 + 1 + 0 + 1 + 0 + 0) × 25 ÷ 7 = 7.14…
    'inactive',
    'inactive',
    'starting',
    'inactive',
    'starting',
    'inactive',
    'inactive',
    // (3 + 3 + 4 + 4 + 4) × 25 ÷ 5 = 90
    'advanced',
    'advanced',
    'leading',
    'leading',
    'leading',
  ],
  clusters: [
    { name: 'Competenties', score: 56, level: 'Goed op weg' },
    { name: 'Methodiek', score: null, level: 'Te weinig bekend' },
    { name: 'Randvoorwaarden', score: 7, level: 'Inactief' },
    { name: 'Proces', score: 90, level: 'Vergevorderd' },
  ],
  // (18 + 4 + 2 + 18) × 25 ÷ 21 = 50
  total: { name: 'Totaal', score: 50, level: 'Goed op weg' },
};

const fixture: PackJourney = {
  name: 'fixture',
  folder: 'e2e/fixture-pack',
  scan: 'fixture',
  functionGroup: 'Balie',
  languages: 1,
  answers: ['leading', 'advanced', 'unknown', 'starting', 'onTrack'],
  clusters: [
    // (4 + 3) × 25 ÷ 2 = 87.5, on the border: the higher level, and half up
    { name: 'Luisteren', score: 88, level: 'Vergevorderd' },
    // (1 + 2) × 25 ÷ 2 = 37.5
    { name: 'Regelen', score: 38, level: 'Goed op weg' },
  ],
  // (4 + 3 + 1 + 2) × 25 ÷ 4 = 62.5
  total: { name: 'Totaal', score: 63, level: 'Gevorderd' },
};

export const packs = [shipped, fixture] as const;

/** From which address a pack's stack sends its mail. */
export const senderOf = ({ name }: PackJourney): string => `noreply@${name}.example`;
