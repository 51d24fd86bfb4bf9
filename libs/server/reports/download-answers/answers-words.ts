import type { Column } from '#server/platform/sheets';

/** The fixed words in a table of answers, in one language. */
export type AnswersWords = {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly total: string;
  readonly score: string;
  readonly knownOf: (known: number, statements: number) => string;
  readonly tooLittleKnown: string;
  /** What the file is called. */
  readonly file: string;
};

/** Of cluster, number, subject, statement, answer, description and score. */
const widths = [18, 9, 28, 60, 18, 60, 8];

const columns = (...headings: readonly string[]): Column[] =>
  headings.map((heading, index) => ({ heading, width: widths[index] ?? 18 }));

const nl: AnswersWords = {
  sheet: 'Mijn antwoorden',
  columns: columns('Cluster', 'Nummer', 'Onderwerp', 'Stelling', 'Antwoord', 'Omschrijving', 'Score'),
  total: 'Totaal',
  score: 'Score van alles samen',
  knownOf: (known, statements) => `${known} van ${statements} bekend`,
  tooLittleKnown: 'te weinig bekend',
  file: 'QuickScan-antwoorden',
};

const en: AnswersWords = {
  sheet: 'My answers',
  columns: columns('Cluster', 'Number', 'Subject', 'Statement', 'Answer', 'Description', 'Score'),
  total: 'Total',
  score: 'Score of all together',
  knownOf: (known, statements) => `${known} of ${statements} known`,
  tooLittleKnown: 'too little known',
  file: 'QuickScan-answers',
};

/** Dutch where the language is another. */
export const answersWords = (language: string): AnswersWords => (language === 'en' ? en : nl);
