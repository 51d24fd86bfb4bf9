/** What is said about each problem: what happened, and what to do. */
export const problemTexts = {
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
} as const;

export const backToStart = 'Naar het begin van het beheer';
