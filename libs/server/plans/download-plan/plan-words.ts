/** The fixed words in the documents of a plan, in one language. */
export type PlanWords = {
  readonly locale: string;
  readonly plan: string;
  readonly columns: readonly string[];
  readonly open: string;
  readonly statement: string;
  /** What the files are called. */
  readonly file: string;
};

const nl: PlanWords = {
  locale: 'nl-NL',
  plan: 'Groeiplan',
  columns: ['Actie', 'Stelling', 'Tip', 'Notitie', 'Voor wanneer', 'Gedaan'],
  open: 'nog niet',
  statement: 'Stelling',
  file: 'QuickScan-groeiplan',
};

const en: PlanWords = {
  locale: 'en-GB',
  plan: 'Growth plan',
  columns: ['Action', 'Statement', 'Tip', 'Note', 'By when', 'Done'],
  open: 'not yet',
  statement: 'Statement',
  file: 'QuickScan-growth-plan',
};

/** Dutch where the language is another. */
export const planWords = (language: string): PlanWords => (language === 'en' ? en : nl);
