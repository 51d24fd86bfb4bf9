import { inBoth } from '../language/in-both.js';

export const firstAdministratorTexts = inBoth(
  {
    title: 'Eerste beheerder',
    intro: 'Maak het eerste account van deze installatie. Daarna kunt u inloggen. Deze link werkt één keer.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    passwordHint: 'Ten minste 12 tekens. Een paar losse woorden achter elkaar werkt goed.',
    button: 'Maak het account',
  },
  {
    title: 'First administrator',
    intro: 'Make the first account of this installation. Then you can sign in. This link works once.',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'At least 12 characters. A few unrelated words in a row do well.',
    button: 'Make the account',
  },
);

export const refusals = inBoth(
  {
    'form-incomplete': 'Vul een e-mailadres in, en een wachtwoord van ten minste 12 tekens.',
    'password-too-weak': 'Dit wachtwoord is te makkelijk te raden. Kies een langer wachtwoord.',
    'link-invalid': 'Deze link werkt niet meer. Start de QuickScan opnieuw voor een nieuwe link.',
  },
  {
    'form-incomplete': 'Fill in an e-mail address, and a password of at least 12 characters.',
    'password-too-weak': 'This password is too easy to guess. Choose a longer one.',
    'link-invalid': 'This link works no more. Start QuickScan again for a new link.',
  },
);
