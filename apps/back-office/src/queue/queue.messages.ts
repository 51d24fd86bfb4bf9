import { inBoth } from '../language/in-both.js';

export const queueDone: Readonly<Record<string, string>> = inBoth(
  { retried: 'Dit wordt nog een keer geprobeerd.', discarded: 'Dit wordt niet meer geprobeerd.' },
  { retried: 'This will be tried once more.', discarded: 'This will not be tried any more.' },
);

export const queueTexts = inBoth(
  {
    title: 'Wachtrij',
    intro:
      'De QuickScan doet werk op de achtergrond: mails sturen, documenten maken, cijfers bijwerken. Gaat dat een paar keer mis, dan staat het hier. Van wie het is, ziet u niet.',
    failed: 'Mislukt',
    work: 'Werk',
    asked: 'Gevraagd',
    failedAt: 'Mislukt',
    whatNow: 'Wat nu',
    retry: 'Probeer opnieuw',
    discard: 'Laat vervallen',
    nothing: 'Er is niets mislukt.',
    more: 'Alleen de laatste {{failed.length}} staan hier.',
    all: 'Alles bij elkaar',
    waiting: 'Wacht',
    done: 'Klaar in 24 uur',
    noWork: 'Er is de laatste tijd geen werk geweest.',
  },
  {
    title: 'Queue',
    intro:
      'QuickScan does work in the background: sending mails, making documents, renewing figures. What goes wrong several times stands here. Whose it is, you do not see.',
    failed: 'Failed',
    work: 'Work',
    asked: 'Asked for',
    failedAt: 'Failed',
    whatNow: 'What now',
    retry: 'Try again',
    discard: 'Let it lapse',
    nothing: 'Nothing has failed.',
    more: 'Only the last {{failed.length}} are here.',
    all: 'Everything together',
    waiting: 'Waiting',
    done: 'Done in 24 hours',
    noWork: 'There has been no work lately.',
  },
);
