export const firstAdministratorTexts = {
  title: 'Eerste beheerder',
  intro: 'Maak het eerste account van deze installatie. Daarna kunt u inloggen. Deze link werkt één keer.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  passwordHint: 'Ten minste 12 tekens. Een paar losse woorden achter elkaar werkt goed.',
  button: 'Maak het account',
} as const;

export const refusals = {
  'form-incomplete': 'Vul een e-mailadres in, en een wachtwoord van ten minste 12 tekens.',
  'password-too-weak': 'Dit wachtwoord is te makkelijk te raden. Kies een langer wachtwoord.',
  'link-invalid': 'Deze link werkt niet meer. Start de QuickScan opnieuw voor een nieuwe link.',
} as const;
