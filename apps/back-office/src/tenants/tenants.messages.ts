import type { SizeClass } from '#domain/benchmark';

export const sizeNames: Readonly<Record<SizeClass, string>> = {
  'under-20': 'Minder dan 20 duizend inwoners',
  '20-50': '20 tot 50 duizend inwoners',
  '50-100': '50 tot 100 duizend inwoners',
  '100-250': '100 tot 250 duizend inwoners',
  '250-plus': '250 duizend inwoners of meer',
};

/** The provinces, by the names under which municipalities are listed. */
export const provinces = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

export const tenantsDone: Readonly<Record<string, string>> = {
  changed: 'De gegevens zijn bewaard.',
  suspended: 'De organisatie is geschorst. Niemand kan haar nu beheren of erbij komen.',
  resumed: 'De organisatie is niet meer geschorst.',
  'join-code':
    'Er is een nieuwe code. De beheerder van de organisatie ziet hem in de QuickScan. De oude werkt niet meer.',
};

export const tenantProblems = {
  taken: 'Er is al een organisatie met deze naam.',
  invited: 'Dit adres is al uitgenodigd voor deze organisatie.',
  name: 'Vul een naam in van ten minste 2 en ten hoogste 120 tekens.',
  email: 'Vul een e-mailadres in.',
} as const;
