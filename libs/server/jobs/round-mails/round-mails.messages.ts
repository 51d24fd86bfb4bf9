import type { RoundKind } from '#contracts/teams';

type Messages = { readonly kinds: Readonly<Record<RoundKind, string>>; readonly locale: string };

const nl: Messages = {
  locale: 'nl',
  kinds: {
    confidential:
      'Dit is een vertrouwelijke meting. Uw antwoorden ziet niemand anders. Na het sluiten ziet het team een overzicht, en alleen als minstens zes mensen klaar zijn.',
    functionGroup:
      'Dit is een meting per functiegroep. Uw antwoorden ziet niemand anders. Het overzicht toont ook gemiddelden per functiegroep, vanaf twee mensen. Bent u met zijn tweeën in een functiegroep? Dan kunt u elkaars score uitrekenen.',
    open: 'Dit is een open meting. Wie meedoet, ziet na het sluiten de scores van de anderen met hun naam, en zij die van u.',
  },
};

const en: Messages = {
  locale: 'en',
  kinds: {
    confidential:
      'This is a confidential round. Nobody else sees your answers. After closing the team sees an overview, and only if at least six people have finished.',
    functionGroup:
      'This is a round by function group. Nobody else sees your answers. The overview also shows means per function group, from two people. Are there two of you in a function group? Then you can work out each other’s score.',
    open: 'This is an open round. Whoever takes part sees the scores of the others by name after closing, and they see yours.',
  },
};

/** What mails about rounds say by themselves; all else is content. Dutch where there is no other. */
export const roundMailMessages = (language: string): Messages => (language === 'en' ? en : nl);

/** A day as people write it. */
export const dayOf = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(roundMailMessages(language).locale, {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(date);
