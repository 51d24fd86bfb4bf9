import { inBoth } from '../language/in-both.js';

export const recoveryCodeTexts = inBoth(
  {
    title: 'Uw herstelcodes',
    intro:
      'Met zo’n code logt u in als uw telefoon niet bij de hand is. Elke code werkt één keer. Bewaar ze op een veilige plek, bijvoorbeeld in een wachtwoordkluis. U ziet ze alleen nu.',
    list: 'Herstelcodes',
    goOn: 'Ik heb ze bewaard, ga verder',
  },
  {
    title: 'Your recovery codes',
    intro:
      'With such a code you sign in when your phone is not at hand. Each code works once. Keep them in a safe place, for example in a password manager. You see them only now.',
    list: 'Recovery codes',
    goOn: 'I have kept them, go on',
  },
);
