import { inBoth } from '../language/in-both.js';

export const colleaguesDone: Readonly<Record<string, string>> = inBoth(
  {
    invited: 'De uitnodiging gaat per mail uit. De link werkt zeven dagen, en één keer.',
    withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    role: 'De rol is veranderd.',
    reset:
      'De app en de herstelcodes zijn weg, en alle sessies zijn beëindigd. Bij het inloggen zet uw collega een nieuwe app klaar.',
    disabled: 'Het account is uitgezet en alle sessies zijn beëindigd.',
    enabled: 'Het account werkt weer.',
  },
  {
    invited: 'The invitation goes out by mail. The link works for seven days, and once.',
    withdrawn: 'The invitation was withdrawn. The link works no more.',
    role: 'The role was changed.',
    reset:
      'The app and the recovery codes are gone, and all sessions have ended. At signing in your colleague sets up a new app.',
    disabled: 'The account is disabled and all sessions have ended.',
    enabled: 'The account works again.',
  },
);

export const colleagueProblems = inBoth(
  {
    email: 'Vul een e-mailadres in.',
    invited: 'Dit adres is al uitgenodigd. Trek die uitnodiging eerst in.',
    notPossible: 'Dit kan niet. Uw eigen account verandert u niet hier.',
    formIncomplete: 'Vul een wachtwoord van ten minste 12 tekens in.',
    tooWeak: 'Dit wachtwoord is te makkelijk te raden. Kies een langer wachtwoord.',
    linkInvalid: 'Deze link werkt niet meer. Vraag wie u uitnodigde om een nieuwe.',
  },
  {
    email: 'Fill in an e-mail address.',
    invited: 'This address was invited already. Withdraw that invitation first.',
    notPossible: 'This cannot be done. You do not change your own account here.',
    formIncomplete: 'Fill in a password of at least 12 characters.',
    tooWeak: 'This password is too easy to guess. Choose a longer one.',
    linkInvalid: 'This link works no more. Ask who invited you for a new one.',
  },
);

export const colleagueTexts = inBoth(
  {
    title: 'Collega’s',
    intro:
      'Wie in het beheer werkt. Redacteuren veranderen teksten. Platformbeheerders helpen ook organisaties en deelnemers.',
    email: 'E-mailadres',
    role: 'Rol',
    app: 'Tweede stap',
    appSet: 'App klaar',
    appNotSet: 'Nog niet',
    state: 'Stand',
    active: 'Actief',
    disabled: 'Uitgezet',
    you: 'dit bent u',
    actions: 'Wat nu',
    makeAdministrator: 'Maak platformbeheerder',
    makeManager: 'Maak redacteur',
    reset: 'App kwijt: haal de tweede stap weg',
    disable: 'Zet het account uit',
    enable: 'Zet het account weer aan',
    invitations: 'Open uitnodigingen',
    until: 'Werkt tot',
    withdraw: 'Trek in',
    invite: 'Iemand uitnodigen',
    inviteIntro:
      'Uw collega krijgt een mail met een link, kiest een wachtwoord en zet een app met codes klaar. Is een wachtwoord vergeten? Nodig hetzelfde adres dan opnieuw uit. De rol blijft dan zoals die is.',
    language: 'Taal van de mail en het beheer',
    send: 'Stuur de uitnodiging',
    lost: 'Is een app weg? Controleer eerst wie u spreekt, en vraag naar herstelcodes.',
    joinTitle: 'Welkom bij het beheer',
    joinIntro: 'Kies een wachtwoord. Daarna logt u in en zet u een app met codes klaar.',
    password: 'Wachtwoord',
    passwordHint: 'Ten minste 12 tekens. Een paar losse woorden achter elkaar werkt goed.',
    join: 'Bewaar en ga naar inloggen',
  },
  {
    title: 'Colleagues',
    intro:
      'Who works in the back office. Content managers change texts. Platform administrators help organisations and respondents too.',
    email: 'E-mail address',
    role: 'Role',
    app: 'Second step',
    appSet: 'App set up',
    appNotSet: 'Not yet',
    state: 'State',
    active: 'Active',
    disabled: 'Disabled',
    you: 'this is you',
    actions: 'What now',
    makeAdministrator: 'Make platform administrator',
    makeManager: 'Make content manager',
    reset: 'App lost: take the second step away',
    disable: 'Disable the account',
    enable: 'Enable the account again',
    invitations: 'Open invitations',
    until: 'Works until',
    withdraw: 'Withdraw',
    invite: 'Invite somebody',
    inviteIntro:
      'Your colleague gets a mail with a link, chooses a password and sets up an app with codes. Was a password forgotten? Then invite the same address again. The role stays as it is then.',
    language: 'Language of the mail and the back office',
    send: 'Send the invitation',
    lost: 'Is an app gone? First make sure who you are talking to, and ask for recovery codes.',
    joinTitle: 'Welcome to the back office',
    joinIntro: 'Choose a password. Then you sign in and set up an app with codes.',
    password: 'Password',
    passwordHint: 'At least 12 characters. A few unrelated words in a row do well.',
    join: 'Save and go to sign in',
  },
);
