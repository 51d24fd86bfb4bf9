import type { ProblemCode } from '#contracts/problems';

type Texts = Readonly<Record<ProblemCode, readonly [title: string, detail: string]>>;

/** What a person reads about a problem: a title, and a sentence that says what to do. */
const nl: Texts = {
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
  'sign-in-failed': [
    'Inloggen lukt niet',
    'Het adres en het wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd. Kijk ook in uw mail.',
  ],
  'too-many-tries': [
    'Te vaak geprobeerd',
    'Wacht even en probeer het dan opnieuw. Weet u uw wachtwoord niet meer? Vraag dan een nieuw aan.',
  ],
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

const en: Texts = {
  'request-invalid': ['Something is not filled in right', 'Check the fields and try again.'],
  'request-malformed': ['We cannot read this', 'Reload the page and try again.'],
  'request-too-large': ['This is too large', 'Make it smaller and try again.'],
  'route-unknown': ['Not found', 'This address does not exist. Go back to the home page.'],
  'method-not-allowed': ['That is not possible here', 'Reload the page and try again.'],
  'origin-refused': [
    'Only possible from this website',
    'Open QuickScan in your browser and try again there.',
  ],
  'sign-in-required': ['You are not signed in', 'Sign in to go on. Your answers are saved.'],
  'not-allowed': [
    'This is for somebody else',
    'You do not have the role for it. Ask an administrator of your organisation for help.',
  ],
  'sign-in-failed': [
    'Signing in did not work',
    'The address and password do not match, or the address is not confirmed yet. Check your mail too.',
  ],
  'too-many-tries': [
    'Tried too often',
    'Wait a while and try again. Forgot your password? Ask for a new one.',
  ],
  'confirmation-required': [
    'Show that it is you',
    'Fill in your password once more, or a code from your mail.',
  ],
  'password-wrong': ['This password is not right', 'This password is not right. Try again.'],
  'session-unknown': ['You are signed out there already', 'Reload the page for the latest list.'],
  'code-wrong': ['This code is not right', 'Check the code in your mail and fill it in again.'],
  'sign-in-request-invalid': [
    'This code no longer works',
    'It is too old, was used before or was tried too often. Ask for a new one.',
  ],
  'authenticator-on': ['The app is on already', 'The app is on already. Reload the page.'],
  'authenticator-off': ['The app is off', 'The app is off. Reload the page.'],
  'passkey-refused': [
    'This passkey does not work here',
    'This passkey does not work here. Try once more, or sign in another way.',
  ],
  'passkey-unknown': ['This passkey is not there', 'Reload the page for the latest list.'],
  'password-too-weak': [
    'This password is too easy to guess',
    'Choose a longer one. A phrase of four or five unrelated words works well.',
  ],
  'link-invalid': [
    'This link no longer works',
    'It was used before or is too old. Try to sign in, or sign up again with the same address.',
  ],
  'reset-link-invalid': [
    'This link no longer works',
    'The link was used before or is too old. Ask for a new one at “Forgot your password”.',
  ],
  'email-link-invalid': [
    'This link no longer works',
    'The link was used before or is too old. Fill in your new address again at “My account”.',
  ],
  'email-taken': [
    'This address has an account already',
    'There is an account with this address. Sign in with it, or choose another address at “My account”.',
  ],
  'unsubscribe-link-invalid': [
    'This link is not right',
    'We do not know this link. Open the mail again and click the link at its end.',
  ],
  'scan-unknown': ['This scan does not exist', 'Go back to the home page.'],
  'edition-unknown': ['This edition does not exist', 'Go back to the home page.'],
  'page-unknown': ['This page does not exist', 'Go back to the home page.'],
  'document-unknown': ['This document is not there', 'Look at the downloads on the home page.'],
  'statement-unknown': ['This statement does not exist', 'Go back to the list of statements.'],
  'function-group-unknown': ['Choose a function group', 'Choose a function group from the list.'],
  'tenant-unknown': ['This organisation is not in the list', 'Choose an organisation from the list.'],
  'attempt-unknown': ['This attempt is not there', 'Go to your scan to see what you filled in.'],
  'attempt-finished': [
    'This attempt is finished',
    'A finished attempt does not change. Look at your results.',
  ],
  'attempt-unfinished': ['This attempt is not finished', 'Finish it first. Then you see the results.'],
  'draft-exists': [
    'You have begun already',
    'You have an attempt that is not finished. Go on with that one.',
  ],
  'answers-incomplete': ['Some statements are still open', 'Answer all statements first.'],
  'data-export-unknown': ['This download is not there', 'Ask for your data again at “My account”.'],
  'data-export-not-ready': ['The download is not ready', 'Wait a moment and try again.'],
  'report-unknown': ['This report is not there', 'Ask for the report again at your results.'],
  'report-not-ready': ['The report is not ready', 'Wait a moment and try again.'],
  'service-unavailable': ['Not available for a moment', 'Wait a few minutes and try again.'],
  'internal-error': ['Something went wrong on our side', 'Your saved answers are safe. Try again later.'],
};

/** Title and detail of a problem in the language asked for, Dutch where it is another. */
export function problemText(code: ProblemCode, language: string): { title: string; detail: string } {
  const [title, detail] = (language === 'en' ? en : nl)[code];
  return { title, detail };
}
