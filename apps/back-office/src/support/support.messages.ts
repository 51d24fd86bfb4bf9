import type { SupportAction } from '#server/users';
import { inBoth } from '../language/in-both.js';

export const supportDone: Readonly<Record<SupportAction, string>> = inBoth(
  {
    resendVerification: 'De mail om het adres te bevestigen gaat nog een keer uit.',
    resetSecondFactor:
      'Alle tweede stappen zijn weg en alle sessies zijn beëindigd. Deze deelnemer krijgt daar een mail over, en logt weer in met een code per mail.',
    disableAccount: 'Het account is uitgezet en alle sessies zijn beëindigd.',
    enableAccount: 'Het account werkt weer.',
  },
  {
    resendVerification: 'The mail to confirm the address goes out once more.',
    resetSecondFactor:
      'All second steps are gone and all sessions have ended. This respondent gets a mail about it, and signs in again with a code by mail.',
    disableAccount: 'The account is disabled and all sessions have ended.',
    enableAccount: 'The account works again.',
  },
);

export const supportProblems = inBoth(
  {
    unknown: 'Er is geen account met dit adres. Zoeken kan alleen met het hele adres.',
    notPossible: 'Dit kan bij dit account niet (meer).',
  },
  {
    unknown: 'There is no account with this address. You can only search with the whole address.',
    notPossible: 'This cannot be done with this account (any more).',
  },
);

export const supportTexts = inBoth(
  {
    title: 'Deelnemers',
    intro:
      'Zoek met het hele e-mailadres. Wat iemand invulde, is hier nooit te zien. Dat u zoekt, staat in het logboek.',
    email: 'E-mailadres',
    search: 'Zoek',
    since: 'Account sinds',
    verified: 'Adres bevestigd',
    notVerified: 'Nog niet',
    functionGroup: 'Functiegroep',
    language: 'Taal',
    sessions: 'Open sessies',
    app: 'App met codes',
    passkeys: 'Passkeys',
    disabled: 'Uitgezet',
    disabledSince: 'Sinds {{account.disabled}}',
    resend: 'Stuur de bevestigingsmail nog eens',
    reset: 'Haal alle tweede stappen weg',
    enable: 'Zet het account weer aan',
    disable: 'Zet het account uit',
    lost: 'Telefoon of passkey kwijt?',
    lostIntro:
      'Vraag eerst of deze deelnemer nog herstelcodes heeft. Zijn die er niet? Controleer wie u aan de lijn hebt, bijvoorbeeld door terug te bellen via de organisatie. Haal dan alle tweede stappen weg. Alle sessies eindigen. De deelnemer logt in met een code per mail en zet daarna een nieuwe app of passkey klaar.',
  },
  {
    title: 'Respondents',
    intro:
      'Search with the whole e-mail address. What somebody filled in is never to be seen here. That you search stands in the audit log.',
    email: 'E-mail address',
    search: 'Search',
    since: 'Account since',
    verified: 'Address confirmed',
    notVerified: 'Not yet',
    functionGroup: 'Function group',
    language: 'Language',
    sessions: 'Open sessions',
    app: 'App with codes',
    passkeys: 'Passkeys',
    disabled: 'Disabled',
    disabledSince: 'Since {{account.disabled}}',
    resend: 'Send the mail to confirm the address again',
    reset: 'Take away all second steps',
    enable: 'Enable the account again',
    disable: 'Disable the account',
    lost: 'Phone or passkey lost?',
    lostIntro:
      'First ask whether this respondent still has recovery codes. None left? Make sure who you are talking to, for example by calling back through the organisation. Then take away all second steps. All sessions end. The respondent signs in with a code by mail and then sets up a new app or passkey.',
  },
);

/** The function groups in words. */
export const functionGroupNames: Readonly<Record<string, string>> = inBoth(
  { policy: 'Beleid', management: 'Management', execution: 'Uitvoering' },
  { policy: 'Policy', management: 'Management', execution: 'Execution' },
);
