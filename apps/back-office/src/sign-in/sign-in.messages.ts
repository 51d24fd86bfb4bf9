export const signInTexts = {
  title: 'Inloggen',
  intro: 'Voor redacteuren en beheerders van de QuickScan.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  button: 'Inloggen',
  failed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
  failedTitle: 'Fout: inloggen',
} as const;
