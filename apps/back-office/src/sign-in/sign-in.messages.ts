import { inBoth } from '../language/in-both.js';

export const signInTexts = inBoth(
  {
    title: 'Inloggen',
    intro: 'Voor redacteuren en beheerders van de QuickScan.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    button: 'Inloggen',
    failed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
    failedTitle: 'Fout: inloggen',
  },
  {
    title: 'Sign in',
    intro: 'For content managers and administrators of QuickScan.',
    email: 'E-mail address',
    password: 'Password',
    button: 'Sign in',
    failed: 'This e-mail address and password do not belong together. Check them and try again.',
    failedTitle: 'Error: sign in',
  },
);
