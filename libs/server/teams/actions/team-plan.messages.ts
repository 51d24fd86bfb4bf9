type Words = {
  readonly locale: string;
  readonly file: string;
  readonly plan: string;
  readonly columns: readonly string[];
  readonly done: string;
  readonly open: string;
};

const nl: Words = {
  locale: 'nl',
  file: 'QuickScan-teamplan',
  plan: 'Plan van het team',
  columns: ['Afspraak', 'Wie', 'Wanneer', 'Stelling', 'Stand'],
  done: 'gedaan',
  open: 'open',
};

const en: Words = {
  locale: 'en',
  file: 'QuickScan-team-plan',
  plan: 'Plan of the team',
  columns: ['Agreement', 'Who', 'When', 'Statement', 'State'],
  done: 'done',
  open: 'open',
};

/** The words of a team's plan as a file. Dutch where there is no other. */
export const teamPlanWords = (language: string): Words => (language === 'en' ? en : nl);
