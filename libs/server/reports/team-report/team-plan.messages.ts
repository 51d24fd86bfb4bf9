type Words = {
  readonly locale: string;
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly about: (day: string, open: number) => string;
  readonly empty: string;
  readonly open: string;
  readonly done: string;
  readonly columns: readonly [string, string, string, string];
  readonly noDate: string;
  readonly page: string;
  readonly of: string;
};

const nl: Words = {
  locale: 'nl',
  file: 'QuickScan-teamplan',
  title: 'Teamplan QuickScan',
  about: (day, open) => `Stand op ${day}. Nog te doen: ${open}.`,
  empty: 'Er staat nog niets op het plan.',
  open: 'Nog te doen',
  done: 'Gedaan',
  columns: ['Afspraak', 'Wie', 'Wanneer', 'Stelling'],
  noDate: 'geen datum',
  page: 'Pagina ',
  of: ' van ',
};

const en: Words = {
  locale: 'en-GB',
  file: 'QuickScan-team-plan',
  title: 'Team plan QuickScan',
  about: (day, open) => `As of ${day}. Still to do: ${open}.`,
  empty: 'There is nothing on the plan yet.',
  open: 'Still to do',
  done: 'Done',
  columns: ['Agreement', 'Who', 'When', 'Statement'],
  noDate: 'no date',
  page: 'Page ',
  of: ' of ',
};

/** The words of a team plan as a document. Dutch where there is no other. */
export const teamPlanWords = (language: string): Words => (language === 'en' ? en : nl);
