/** The demo: organisations to choose from, and accounts that can be used at once. Never in production. */
export const demoTenants = [
  'Gemeente Voorbeeldstad',
  'Werkbedrijf De Brug',
  'Gemeente Rivierenland',
] as const;

export const demoRespondent = {
  role: 'deelnemer',
  email: 'demo@quickscan.example',
  password: 'regen fiets lantaarn brood',
  functionGroup: 'execution',
} as const;

/** Runs the first of the demo organisations. */
export const demoAdministrator = {
  role: 'beheerder',
  email: 'beheerder@quickscan.example',
  password: 'kasteel zomer potlood haven',
  functionGroup: 'management',
  name: 'Bea Beheerder',
} as const;

export const demoEditor = {
  role: 'redacteur',
  email: 'redacteur@quickscan.example',
  password: 'molen theepot wandeling krant',
} as const;

export const demoPlatformAdministrator = {
  role: 'platformbeheerder',
  email: 'platform@quickscan.example',
  password: 'gordijn kachel zeilboot mango',
} as const;
