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
  'join-code-too-often': [
    'U hebt te vaak een code geprobeerd',
    'Wacht een uur en probeer het dan opnieuw. Of vraag uw beheerder om een uitnodiging.',
  ],
  'invitation-invalid': [
    'Deze uitnodiging werkt niet meer',
    'De link is al gebruikt, ingetrokken of te oud. Vraag uw beheerder om een nieuwe uitnodiging.',
  ],
  'member-unknown': [
    'Deze persoon staat niet in de lijst',
    'Laad de pagina opnieuw om te zien wie er nu bij uw organisatie horen.',
  ],
  'last-administrator': [
    'U bent de enige beheerder',
    'Maak eerst iemand anders beheerder. Een organisatie heeft er altijd een nodig.',
  ],
  'invitation-unknown': [
    'Deze uitnodiging is er niet meer',
    'Laad de pagina opnieuw om te zien welke uitnodigingen nog open staan.',
  ],
  'invitations-too-many': [
    'Er staan te veel uitnodigingen open',
    'Trek uitnodigingen in die niet meer nodig zijn en probeer het opnieuw.',
  ],
  'sign-in-failed': [
    'Inloggen lukt niet',
    'Het adres en het wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd. Kijk ook in uw mail.',
  ],
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
  'second-factor-required': [
    'Sign in with two steps',
    'An administrator signs in with a second step. Set it up in your account and sign in again.',
  ],
  'tenant-not-yours': ['You do not run this organisation', 'Go to the organisation that you run.'],
  'membership-unknown': [
    'This membership is not there',
    'Reload the page to see which organisation you belong to.',
  ],
  'member-already': [
    'You belong to an organisation already',
    'Leave it first. Then you can belong to another one.',
  ],
  'join-code-unknown': [
    'This code is not right',
    'Check the code, or ask the administrator of your organisation for a new one.',
  ],
  'join-code-too-often': [
    'You tried a code too often',
    'Wait an hour and try again. Or ask your administrator for an invitation.',
  ],
  'invitation-invalid': [
    'This invitation no longer works',
    'The link was used, withdrawn or is too old. Ask your administrator for a new invitation.',
  ],
  'member-unknown': [
    'This person is not in the list',
    'Reload the page to see who belongs to your organisation now.',
  ],
  'last-administrator': [
    'You are the only administrator',
    'Make somebody else an administrator first. An organisation always needs one.',
  ],
  'invitation-unknown': [
    'This invitation is not there any more',
    'Reload the page to see which invitations are still open.',
  ],
  'invitations-too-many': [
    'Too many invitations are open',
    'Withdraw invitations that are no longer needed and try again.',
  ],
  'sign-in-failed': [
    'Signing in did not work',
    'The address and password do not match, or the address is not confirmed yet. Check your mail too.',
  ],
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
