import type { SupportAction } from '#server/users';

export const supportDone: Readonly<Record<SupportAction, string>> = {
  resendVerification: 'De mail om het adres te bevestigen gaat nog een keer uit.',
  resetSecondFactor:
    'Alle tweede stappen zijn weg en alle sessies zijn beëindigd. Zij logt weer in met een code per mail.',
  disableAccount: 'Het account is uitgezet en alle sessies zijn beëindigd.',
  enableAccount: 'Het account werkt weer.',
};

export const supportProblems = {
  unknown: 'Er is geen account met dit adres. Zoeken kan alleen met het hele adres.',
  notPossible: 'Dit kan bij dit account niet (meer).',
} as const;
