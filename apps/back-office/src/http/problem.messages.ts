import { inBoth } from '../language/in-both.js';

/** What is said about each problem: what happened, and what to do. */
export const problemTexts = inBoth(
  {
    'sign-in-required': { title: 'U bent niet ingelogd', advice: 'Log in om verder te gaan.' },
    'not-allowed': {
      title: 'Dit is voor iemand anders',
      advice: 'Er is niets veranderd. Vraag een beheerder van deze installatie om hulp.',
    },
    'origin-refused': {
      title: 'Dit verzoek kwam niet van deze site',
      advice: 'Er is niets veranderd. Open het beheer opnieuw en probeer het van daaruit.',
    },
    'form-expired': {
      title: 'Deze pagina stond te lang open',
      advice: 'Er is niets veranderd. Open het beheer opnieuw en probeer het nog eens.',
    },
    'read-only': { title: 'Dit kan hier alleen worden bekeken', advice: 'Er is niets veranderd.' },
    'not-found': { title: 'Deze pagina is er niet', advice: 'Ga terug naar het begin van het beheer.' },
    'request-invalid': {
      title: 'Dit verzoek klopt niet',
      advice: 'Er is niets veranderd. Ga terug en probeer het opnieuw.',
    },
    'too-large': {
      title: 'Dit is te groot',
      advice: 'Er is niets veranderd. Ga terug en kies een kleiner bestand of een kortere tekst.',
    },
    'too-many-tries': {
      title: 'Te vaak geprobeerd',
      advice: 'Wacht even en probeer het dan opnieuw. Hoe vaker het misgaat, hoe langer u moet wachten.',
    },
    'service-unavailable': {
      title: 'Het beheer is even niet bereikbaar',
      advice: 'Probeer het over een paar minuten opnieuw.',
    },
    internal: {
      title: 'Er ging iets mis bij ons',
      advice: 'Probeer het opnieuw. Blijft het misgaan, meld het dan aan de beheerder van deze installatie.',
    },
  },
  {
    'sign-in-required': { title: 'You are not signed in', advice: 'Sign in to go on.' },
    'not-allowed': {
      title: 'This is for somebody else',
      advice: 'Nothing was changed. Ask an administrator of this installation for help.',
    },
    'origin-refused': {
      title: 'This request did not come from this site',
      advice: 'Nothing was changed. Open the back office again and try it from there.',
    },
    'form-expired': {
      title: 'This page was open for too long',
      advice: 'Nothing was changed. Open the back office again and try once more.',
    },
    'read-only': { title: 'This can only be looked at here', advice: 'Nothing was changed.' },
    'not-found': { title: 'This page is not there', advice: 'Go back to the start of the back office.' },
    'request-invalid': {
      title: 'This request is not right',
      advice: 'Nothing was changed. Go back and try again.',
    },
    'too-large': {
      title: 'This is too large',
      advice: 'Nothing was changed. Go back and choose a smaller file or a shorter text.',
    },
    'too-many-tries': {
      title: 'Tried too often',
      advice: 'Wait a moment and try again. The more often it goes wrong, the longer you have to wait.',
    },
    'service-unavailable': {
      title: 'The back office cannot be reached for a moment',
      advice: 'Try again in a few minutes.',
    },
    internal: {
      title: 'Something went wrong on our side',
      advice: 'Try again. If it keeps going wrong, tell the operator of this installation.',
    },
  },
);

export const problemPageTexts = inBoth(
  { backToStart: 'Naar het begin van het beheer' },
  { backToStart: 'To the start of the back office' },
);
