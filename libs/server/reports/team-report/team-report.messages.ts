type Words = {
  readonly locale: string;
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly about: (date: string, from: number, to: number | null) => string;
  readonly clusters: string;
  readonly sum: (score: number, level: string) => string;
  readonly sumUnknown: string;
  readonly cluster: string;
  readonly team: string;
  readonly total: string;
  readonly departments: string;
  readonly departmentsText: string;
  readonly course: string;
  readonly courseText: string;
  readonly talkingPoints: string;
  readonly strengths: string;
  readonly growth: string;
  readonly statements: string;
  readonly statement: string;
  readonly level: string;
  readonly agreement: string;
  readonly bands: Readonly<Record<'agree' | 'differ' | 'farApart', string>>;
  readonly none: string;
  readonly unknown: (percent: number) => string;
  readonly plan: string;
  readonly emptyPlan: string;
  readonly columns: readonly [string, string, string, string];
  readonly done: string;
  readonly open: string;
  readonly confidential: string;
  readonly page: string;
  readonly of: string;
};

const nl: Words = {
  locale: 'nl',
  file: 'QuickScan-teamrapport',
  title: 'Teamrapport QuickScan',
  about: (date, from, to) =>
    to === null
      ? `Gesloten op ${date}. ${from} mensen of meer deden mee.`
      : `Gesloten op ${date}. ${from === to ? `${from}` : `${from} tot en met ${to}`} mensen deden mee.`,
  clusters: 'Waar staat het team?',
  sum: (score, level) => `Samen staat het team op ${score} van 100: ${level}.`,
  sumUnknown: 'Er is samen nog te weinig bekend voor een niveau.',
  cluster: 'Cluster',
  team: 'Het team',
  total: 'Totaal',
  departments: 'Afdelingen naast elkaar',
  departmentsText:
    'Een afdeling staat erbij vanaf 6 mensen. Soms blijft er een weg: anders was te herleiden wat een kleine groep antwoordde.',
  course: 'Van meting tot meting',
  courseText: 'Gemiddelden van 0 tot 100. Wie er meedoet, kan per meting verschillen.',
  talkingPoints: 'Gesprekspunten',
  strengths: 'Wat al goed gaat',
  growth: 'Waar het team kan groeien',
  statements: 'Alle stellingen',
  statement: 'Stelling',
  level: 'Niveau van het gemiddelde',
  agreement: 'Eens of oneens',
  bands: { agree: 'ongeveer hetzelfde', differ: 'verschillend', farApart: 'heel verschillend' },
  none: 'te weinig bekend',
  unknown: (percent) => `Van alle antwoorden was ${percent} % “onbekend of n.v.t.”.`,
  plan: 'Wat het team afsprak',
  emptyPlan: 'Er staat nog niets op het plan.',
  columns: ['Afspraak', 'Wie', 'Wanneer', 'Stand'],
  done: 'gedaan',
  open: 'open',
  confidential:
    'In dit rapport staan geen antwoorden van één persoon, behalve waar ieder daarmee akkoord ging.',
  page: 'Pagina ',
  of: ' van ',
};

const en: Words = {
  locale: 'en-GB',
  file: 'QuickScan-team-report',
  title: 'Team report QuickScan',
  about: (date, from, to) =>
    to === null
      ? `Closed on ${date}. ${from} people or more took part.`
      : `Closed on ${date}. ${from === to ? `${from}` : `${from} to ${to}`} people took part.`,
  clusters: 'Where does the team stand?',
  sum: (score, level) => `Together the team is at ${score} out of 100: ${level}.`,
  sumUnknown: 'Too little is known together for a level.',
  cluster: 'Cluster',
  team: 'The team',
  total: 'Total',
  departments: 'Departments side by side',
  departmentsText:
    'A department is shown from 6 people. Sometimes one is left out: else it could be worked out what a small group answered.',
  course: 'From round to round',
  courseText: 'Means from 0 to 100. Different people may take part in each round.',
  talkingPoints: 'Talking points',
  strengths: 'What goes well',
  growth: 'Where the team can grow',
  statements: 'All statements',
  statement: 'Statement',
  level: 'Level of the mean',
  agreement: 'Agreement',
  bands: { agree: 'about the same', differ: 'views differ', farApart: 'far apart' },
  none: 'too little known',
  unknown: (percent) => `Of all answers ${percent} % was “unknown or n/a”.`,
  plan: 'What the team agreed on',
  emptyPlan: 'There is nothing on the plan yet.',
  columns: ['Agreement', 'Who', 'When', 'State'],
  done: 'done',
  open: 'open',
  confidential: 'This report holds no answers of one person, but where everybody agreed to that.',
  page: 'Page ',
  of: ' of ',
};

/** The words of a team report. Dutch where there is no other. */
export const teamReportWords = (language: string): Words => (language === 'en' ? en : nl);
