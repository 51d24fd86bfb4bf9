/** The words around somebody's data, in one language. */
export type OverviewWords = {
  readonly locale: string;
  readonly title: string;
  readonly lead: string;
  readonly account: string;
  readonly email: string;
  readonly functionGroup: string;
  readonly organisation: string;
  readonly noOrganisation: string;
  readonly attempts: string;
  readonly noAttempts: string;
  readonly startedOn: string;
  readonly finishedOn: string;
  readonly unfinished: string;
  readonly scores: string;
  readonly total: string;
  readonly tooLittleKnown: string;
  readonly statement: string;
  readonly answer: string;
  readonly plan: string;
  readonly noPlan: string;
  readonly due: string;
  readonly done: string;
  readonly open: string;
};

const nl: OverviewWords = {
  locale: 'nl-NL',
  title: 'Mijn gegevens in QuickScan',
  lead: 'Dit is alles wat wij van u bewaren, in gewone woorden. Elk gegeven apart staat in gegevens.json. Uw rapporten zitten in de map rapporten.',
  account: 'Uw account',
  email: 'E-mailadres',
  functionGroup: 'Functiegroep',
  organisation: 'Organisatie',
  noOrganisation: 'Geen',
  attempts: 'Wat u hebt ingevuld',
  noAttempts: 'U hebt nog niets ingevuld.',
  startedOn: 'Begonnen op',
  finishedOn: 'Afgerond op',
  unfinished: 'Nog niet afgerond',
  scores: 'Scores',
  total: 'Totaal',
  tooLittleKnown: 'te weinig bekend',
  statement: 'Stelling',
  answer: 'Uw antwoord',
  plan: 'Uw plan',
  noPlan: 'Er staat niets op uw plan.',
  due: 'voor',
  done: 'gedaan',
  open: 'nog te doen',
};

const en: OverviewWords = {
  locale: 'en-GB',
  title: 'My data in QuickScan',
  lead: 'This is everything that we keep of you, in plain words. Every single item is in gegevens.json. Your reports are in the folder rapporten.',
  account: 'Your account',
  email: 'E-mail address',
  functionGroup: 'Function group',
  organisation: 'Organisation',
  noOrganisation: 'None',
  attempts: 'What you filled in',
  noAttempts: 'You have not filled in anything yet.',
  startedOn: 'Begun on',
  finishedOn: 'Finished on',
  unfinished: 'Not finished yet',
  scores: 'Scores',
  total: 'Total',
  tooLittleKnown: 'too little known',
  statement: 'Statement',
  answer: 'Your answer',
  plan: 'Your plan',
  noPlan: 'There is nothing on your plan.',
  due: 'by',
  done: 'done',
  open: 'still to do',
};

/** Dutch where the language is another. */
export const overviewWords = (language: string): OverviewWords => (language === 'en' ? en : nl);
