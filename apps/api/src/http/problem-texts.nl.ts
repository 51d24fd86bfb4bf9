import type { ProblemTexts } from './problem-text-type.js';

/** What a person reads about a problem, in Dutch. */
export const nl: ProblemTexts = {
  'request-invalid': ['Niet alles is goed ingevuld', 'Kijk de velden na en probeer het opnieuw.'],
  'request-malformed': ['Dit kunnen we niet lezen', 'Laad de pagina opnieuw en probeer het nog een keer.'],
  'request-too-large': ['Dit is te groot', 'Maak het kleiner en probeer het opnieuw.'],
  'route-unknown': ['Niet gevonden', 'Dit adres bestaat niet. Ga terug naar de startpagina.'],
  'method-not-allowed': ['Dat kan hier niet', 'Laad de pagina opnieuw en probeer het nog een keer.'],
  'origin-refused': [
    'Dat kan alleen vanaf deze website',
    'Open QuickScan in uw browser en probeer het daar.',
  ],
  'sign-in-required': ['U bent niet ingelogd', 'Log in om verder te gaan. Uw antwoorden zijn bewaard.'],
  'not-allowed': [
    'Dit is voor iemand anders',
    'U hebt hier de rol niet voor. Vraag een beheerder van uw organisatie om hulp.',
  ],
  'second-factor-required': [
    'Log in met twee stappen',
    'Een beheerder logt in met een tweede stap. Stel die in bij uw account en log opnieuw in.',
  ],
  'tenant-not-yours': ['Deze organisatie beheert u niet', 'Ga naar de organisatie die u beheert.'],
  'membership-unknown': [
    'Dit lidmaatschap is er niet',
    'Laad de pagina opnieuw om te zien bij welke organisatie u hoort.',
  ],
  'member-already': [
    'U hoort al bij een organisatie',
    'Verlaat eerst uw organisatie. Daarna kunt u bij een andere horen.',
  ],
  'join-code-unknown': [
    'Deze code klopt niet',
    'Kijk de code na, of vraag een nieuwe aan de beheerder van uw organisatie.',
  ],
  'invitation-invalid': [
    'Deze uitnodiging werkt niet meer',
    'De link is al gebruikt, ingetrokken of te oud. Vraag uw beheerder om een nieuwe uitnodiging.',
  ],
  'account-exists': ['U hebt al een account', 'Log in met uw eigen adres. Neem daarna de uitnodiging aan.'],
  'member-unknown': [
    'Deze persoon staat niet in de lijst',
    'Laad de pagina opnieuw om te zien wie er nu bij uw organisatie horen.',
  ],
  'last-administrator': [
    'U bent de enige beheerder',
    'Maak eerst iemand anders beheerder. Een organisatie heeft er altijd een nodig.',
  ],
  'own-second-factor': ['Dit is uw eigen tweede stap', 'Die zet u zelf uit of om bij Mijn account.'],
  'invitation-unknown': [
    'Deze uitnodiging is er niet meer',
    'Laad de pagina opnieuw om te zien welke uitnodigingen nog open staan.',
  ],
  'invitations-too-many': [
    'Er staan te veel uitnodigingen open',
    'Trek uitnodigingen in die niet meer nodig zijn en probeer het opnieuw.',
  ],
  'tenant-sign-in-off': [
    'Inloggen via deze organisatie kan niet',
    'Deze organisatie heeft dat niet aan staan. Log op een andere manier in.',
  ],
  'tenant-sign-in-invalid': [
    'Inloggen via uw organisatie is niet gelukt',
    'Het duurde te lang, of u begon in een andere browser. Begin opnieuw.',
  ],
  'tenant-sign-in-refused': [
    'Inloggen via uw organisatie is niet gelukt',
    'Wat uw organisatie ons stuurde, klopt niet. Begin opnieuw. Lukt het dan nog niet? Vraag de beheerder van uw organisatie om hulp.',
  ],
  'tenant-sign-in-unavailable': [
    'Uw organisatie is nu niet bereikbaar',
    'De inlogpagina van uw organisatie geeft geen goed antwoord. Probeer het later opnieuw, of log op een andere manier in.',
  ],
  'issuer-refused': [
    'Dit adres kan niet',
    'Vul een adres in dat met https:// begint en dat iedereen op internet kan bereiken.',
  ],
  'issuer-unusable': [
    'Dit adres werkt niet',
    'Op dit adres vinden wij geen OpenID Connect. Kijk na of u het precies zo hebt ingevuld als het er bij uw organisatie staat.',
  ],
  'client-secret-needed': [
    'Vul ook het geheim in',
    'Bij een ander adres hoort een ander geheim. Vul het in.',
  ],
  'sign-in-failed': [
    'Inloggen lukt niet',
    'Het adres en het wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd. Kijk ook in uw mail.',
  ],
  'too-many-tries': ['Te vaak geprobeerd', 'Wacht een paar minuten en probeer het dan opnieuw.'],
  'confirmation-required': [
    'Laat zien dat u het bent',
    'Vul uw wachtwoord nog een keer in, of een code uit uw mail.',
  ],
  'password-wrong': ['Dit wachtwoord klopt niet', 'Dit wachtwoord klopt niet. Probeer het opnieuw.'],
  'session-unknown': ['U bent daar al uitgelogd', 'Laad de pagina opnieuw voor de nieuwste lijst.'],
  'code-wrong': ['Deze code klopt niet', 'Kijk de code na in uw mail en vul hem opnieuw in.'],
  'sign-in-request-invalid': [
    'Deze code werkt niet meer',
    'De code is te oud, al gebruikt of te vaak geprobeerd. Vraag een nieuwe aan.',
  ],
  'authenticator-on': ['De app staat al aan', 'De app staat al aan. Laad de pagina opnieuw.'],
  'authenticator-off': ['De app staat uit', 'De app staat uit. Laad de pagina opnieuw.'],
  'passkey-refused': [
    'Deze passkey werkt hier niet',
    'Deze passkey werkt hier niet. Probeer het nog een keer, of kies een andere manier om in te loggen.',
  ],
  'passkey-unknown': ['Deze passkey is er niet meer', 'Laad de pagina opnieuw voor de nieuwste lijst.'],
  'password-too-weak': [
    'Dit wachtwoord is te makkelijk te raden',
    'Kies een langer wachtwoord. Een zin van vier of vijf losse woorden werkt goed.',
  ],
  'link-invalid': [
    'Deze link werkt niet meer',
    'De link is al gebruikt of te oud. Probeer in te loggen, of maak opnieuw een account met hetzelfde adres.',
  ],
  'reset-link-invalid': [
    'Deze link werkt niet meer',
    'De link is al gebruikt of te oud. Vraag een nieuwe aan bij “Wachtwoord vergeten”.',
  ],
  'email-link-invalid': [
    'Deze link werkt niet meer',
    'De link is al gebruikt of te oud. Vul uw nieuwe adres opnieuw in bij “Mijn account”.',
  ],
  'email-taken': [
    'Dit adres heeft al een account',
    'Er is al een account met dit adres. Log daarmee in, of kies een ander adres bij “Mijn account”.',
  ],
  'unsubscribe-link-invalid': [
    'Deze link klopt niet',
    'We herkennen deze link niet. Open de mail nog eens en klik op de link onderaan.',
  ],
  'scan-unknown': ['Deze scan bestaat niet', 'Ga terug naar de startpagina.'],
  'edition-unknown': ['Deze editie bestaat niet', 'Ga terug naar de startpagina.'],
  'page-unknown': ['Deze pagina bestaat niet', 'Ga terug naar de startpagina.'],
  'document-unknown': ['Dit document is er niet', 'Kijk bij de downloads op de startpagina.'],
  'statement-unknown': ['Deze stelling bestaat niet', 'Ga terug naar het overzicht van de stellingen.'],
  'function-group-unknown': ['Kies een functiegroep', 'Kies een functiegroep uit de lijst.'],
  'tenant-unknown': ['Deze organisatie staat niet in de lijst', 'Kies een organisatie uit de lijst.'],
  'attempt-unknown': ['Deze invulling is er niet', 'Ga naar uw scan om te zien wat u hebt ingevuld.'],
  'attempt-finished': [
    'Deze invulling is al afgerond',
    'Een afgeronde invulling verandert niet meer. Bekijk uw resultaten.',
  ],
  'attempt-unfinished': [
    'Deze invulling is nog niet afgerond',
    'Rond uw invulling eerst af. Daarna ziet u de resultaten.',
  ],
  'draft-exists': ['U bent al bezig', 'U hebt nog een invulling die niet af is. Ga daarmee verder.'],
  'answers-incomplete': ['Er zijn nog stellingen open', 'Geef eerst op alle stellingen een antwoord.'],
  'team-unknown': ['Dit team is er niet', 'Het team bestaat niet, of u zit er niet in.'],
  'round-unknown': ['Deze meting is er niet', 'De meting bestaat niet, of u kunt er niet bij.'],
  'round-closed': ['Deze meting is gesloten', 'U kunt niet meer meedoen of iets wijzigen.'],
  'round-going-on': [
    'Er loopt al een meting',
    'Een team heeft één meting tegelijk. Sluit eerst de meting die loopt.',
  ],
  'round-not-shown': [
    'Er is geen overzicht',
    'De meting loopt nog, of het overzicht kan niet getoond worden.',
  ],
  'departments-unfit': [
    'Deze meting kan niet per afdeling',
    'Alleen een vertrouwelijke meting van uw hele organisatie kan afdelingen naast elkaar tonen.',
  ],
  'closing-date-unfit': ['Deze einddatum past niet', 'Kies een moment van een uur tot een jaar vooruit.'],
  'round-invitation-invalid': [
    'Deze uitnodiging werkt niet meer',
    'De link is te oud, ingetrokken of al door iemand anders gebruikt. Vraag de organisator om een nieuwe.',
  ],
  'round-invitation-unknown': ['Deze uitnodiging is er niet', 'De uitnodiging bestaat niet meer.'],
  'reminded-lately': [
    'U stuurde kort geleden al een herinnering',
    'Tussen twee herinneringen zitten minstens twee dagen.',
  ],
  'attempt-unfit': [
    'Deze invulling kan niet meedoen',
    'Zij is te oud, hoort bij een andere uitgave of telt al mee in een andere meting.',
  ],
  'name-needed': ['Vul uw naam in', 'In een open meting zien de anderen uw naam bij uw scores.'],
  'participation-unknown': ['U doet niet mee', 'U doet niet mee aan deze meting.'],
  'team-action-unknown': ['Deze afspraak is er niet', 'De afspraak bestaat niet meer.'],
  'plan-action-unknown': [
    'Deze actie staat niet op uw plan',
    'Laad de pagina opnieuw om uw plan te zien zoals het nu is.',
  ],
  'plan-full': ['Uw plan is vol', 'Haal eerst iets van uw plan af. Rond bijvoorbeeld af wat al gedaan is.'],
  'tip-unknown': ['Deze tip is er niet', 'Laad de pagina opnieuw en kies de tip nog een keer.'],
  'tip-on-plan': ['Deze tip staat al op uw plan', 'Op de pagina “Mijn plan” kunt u er iets bij schrijven.'],
  'data-export-unknown': ['Deze download is er niet', 'Vraag uw gegevens opnieuw aan bij “Mijn account”.'],
  'data-export-not-ready': ['De download is nog niet klaar', 'Wacht even en probeer het dan opnieuw.'],
  'report-unknown': ['Dit rapport is er niet', 'Vraag het rapport opnieuw aan bij uw resultaten.'],
  'report-not-ready': ['Het rapport is nog niet klaar', 'Wacht even en probeer het dan opnieuw.'],
  'service-unavailable': ['Even niet bereikbaar', 'Wacht een paar minuten en probeer het dan opnieuw.'],
  'internal-error': [
    'Er ging iets mis bij ons',
    'Uw bewaarde antwoorden zijn veilig. Probeer het straks opnieuw.',
  ],
};
