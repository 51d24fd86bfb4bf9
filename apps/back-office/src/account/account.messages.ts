import { inBoth } from '../language/in-both.js';

export const accountDone: Readonly<Record<string, string>> = inBoth(
  {
    recovered:
      'U bent ingelogd met een herstelcode. Is uw telefoon weg? Zet dan hieronder een nieuwe app klaar.',
  },
  {
    recovered: 'You signed in with a recovery code. Is your phone gone? Then set up a new app below.',
  },
);

export const accountTexts = inBoth(
  {
    title: 'Uw account',
    email: 'E-mailadres',
    role: 'Rol',
    codes: 'Herstelcodes',
    codesLeft: (left: number) =>
      left === 1 ? 'U hebt nog 1 herstelcode.' : `U hebt nog ${left} herstelcodes.`,
    codesIntro: 'Met een herstelcode logt u in zonder uw telefoon. Nieuwe codes vervangen de oude.',
    codesNow: 'Dit zijn uw nieuwe herstelcodes. U ziet ze alleen nu. De oude werken niet meer.',
    code: 'Code uit de app',
    renew: 'Maak nieuwe herstelcodes',
    wrongCode: 'Deze code klopt niet, of is al gebruikt. Er is niets veranderd.',
    app: 'Nieuwe telefoon',
    appIntro:
      'Hebt u een nieuwe telefoon, of is de oude weg? Haal de app met codes dan hier weg. U logt opnieuw in en zet een nieuwe app klaar. Ook uw herstelcodes worden nieuw.',
    password: 'Wachtwoord',
    replace: 'Haal de app weg en log opnieuw in',
    wrongPassword: 'Dit is niet uw wachtwoord. Er is niets veranderd.',
  },
  {
    title: 'Your account',
    email: 'E-mail address',
    role: 'Role',
    codes: 'Recovery codes',
    codesLeft: (left: number) =>
      left === 1 ? 'You have 1 recovery code left.' : `You have ${left} recovery codes left.`,
    codesIntro: 'With a recovery code you sign in without your phone. New codes replace the old ones.',
    codesNow: 'These are your new recovery codes. You see them only now. The old ones work no more.',
    code: 'Code of the app',
    renew: 'Make new recovery codes',
    wrongCode: 'This code is not right, or was used already. Nothing was changed.',
    app: 'New phone',
    appIntro:
      'Do you have a new phone, or is the old one gone? Then take the app with codes away here. You sign in again and set up a new app. Your recovery codes become new too.',
    password: 'Password',
    replace: 'Take the app away and sign in again',
    wrongPassword: 'This is not your password. Nothing was changed.',
  },
);
