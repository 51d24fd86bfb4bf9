import { inBoth } from '../language/in-both.js';

/** What is wrong with what was filled in; nothing was saved. */
export const signInProblems = inBoth(
  {
    issuer: 'Vul het adres van de inlogdienst in.',
    clientId: 'Vul het client-ID in, van ten hoogste 200 tekens.',
    clientSecret: 'Het geheim is te lang: ten hoogste 500 tekens.',
    'issuer-refused':
      'Dit adres kan niet. Vul een adres in dat met https:// begint en dat iedereen op internet kan bereiken.',
    'issuer-unusable':
      'Op dit adres vinden wij geen OpenID Connect. Kijk na of het er precies zo staat als de ICT-afdeling het gaf.',
    'client-secret-needed': 'Vul ook het geheim in. Bij een ander adres hoort een ander geheim.',
    'not-ready': 'Het geheim kan nu niet worden bewaard. Er is niets veranderd.',
  },
  {
    issuer: 'Fill in the address of the sign-in service.',
    clientId: 'Fill in the client ID, of at most 200 characters.',
    clientSecret: 'The secret is too long: at most 500 characters.',
    'issuer-refused':
      'This address is not possible. Fill in an address that begins with https:// and that everybody on the internet can reach.',
    'issuer-unusable':
      'We find no OpenID Connect at this address. Check that it stands there exactly as the ICT department gave it.',
    'client-secret-needed': 'Fill in the secret too. Another address needs another secret.',
    'not-ready': 'The secret cannot be kept now. Nothing was changed.',
  },
);

export const signInsDone: Readonly<Record<string, string>> = inBoth(
  {
    on: 'Bewaard. De inlogdienst geeft antwoord. Leden kunnen nu zo inloggen.',
    off: 'Bewaard. De eigen inlog staat uit. Leden loggen in met hun adres, of met een passkey.',
  },
  {
    on: 'Saved. The sign-in service answers. Members can sign in this way now.',
    off: 'Saved. Its own sign-in is off. Members sign in with their address, or with a passkey.',
  },
);

export const signInTexts = inBoth(
  {
    title: 'Eigen inlog (OpenID Connect)',
    titleOf: (name: string) => `Eigen inlog van ${name}`,
    intro:
      'Leden loggen dan in zoals ze dat bij hun organisatie altijd doen. Wie zo inlogt, hoort er meteen bij. De beheerders van de organisatie kunnen dit ook zelf instellen, in de QuickScan.',
    isNone: 'Niet ingesteld.',
    isOn: 'Ingesteld en aan: wie bij de organisatie werkt, kan zo inloggen.',
    isOff: 'Ingesteld, maar uit.',
    begin: 'Stel de eigen inlog in',
    change: 'Verander de eigen inlog, of haal hem weg',
    redirect: '1. Geef dit adres aan de ICT-afdeling',
    redirectLabel: 'Adres om naar terug te sturen (redirect URI)',
    redirectHint:
      'Klik in het veld en kies alles (Ctrl+A). Kopieer het dan (Ctrl+C). Na het instellen is dit ook de link waarmee collega’s inloggen.',
    fill: '2. Vul in wat de ICT-afdeling u geeft',
    issuer: 'Adres van de inlogdienst (issuer)',
    issuerHint: 'Begint met https://',
    clientId: 'Client-ID',
    secret: 'Geheim (client secret)',
    secretHidden: 'Ingesteld. Niemand kan het hier lezen.',
    secretKept: 'Er is een geheim bewaard. Vul alleen iets in als u een ander geheim hebt.',
    secretAgain: 'Vul het geheim nog een keer in. Wij laten niet zien wat u hier typte.',
    secretHint: 'Wij bewaren het versleuteld. Niemand kan het daarna nog lezen, ook u niet.',
    notReady:
      'Een geheim kan hier nog niet worden bewaard. Daarvoor moet de QuickScan zelf (de API) eerst een keer starten. Vraag dat aan wie de installatie beheert, en open deze pagina dan opnieuw.',
    lost: 'De sleutel van deze installatie is vervangen. Het geheim van deze organisatie is daardoor niet meer te gebruiken, en inloggen lukt niet. Vul het geheim opnieuw in.',
    enabled: 'Leden kunnen zo inloggen',
    enabledHint: 'Staat dit aan, dan kijken wij bij het bewaren of de inlogdienst antwoord geeft.',
    save: 'Bewaar de eigen inlog',
    remove: 'Weghalen',
    removeIntro: 'Alles wat hier staat, gaat weg, ook het geheim. Accounts en antwoorden blijven.',
    removeAgree: 'Ik weet dat leden dan anders moeten inloggen.',
    removeButton: 'Haal de eigen inlog weg',
    changedAt: 'Laatst veranderd',
    triedAt: 'Laatst veranderd, en toen geprobeerd',
  },
  {
    title: 'Its own sign-in (OpenID Connect)',
    titleOf: (name: string) => `Own sign-in of ${name}`,
    intro:
      'Members then sign in as they always do at their organisation. Who signs in this way belongs to it at once. The administrators of the organisation can set this up themselves too, in QuickScan.',
    isNone: 'Not set up.',
    isOn: 'Set up and on: who works for the organisation can sign in this way.',
    isOff: 'Set up, but off.',
    begin: 'Set up its own sign-in',
    change: 'Change its own sign-in, or remove it',
    redirect: '1. Give this address to the ICT department',
    redirectLabel: 'Address to send people back to (redirect URI)',
    redirectHint:
      'Click in the field and select all of it (Ctrl+A). Then copy it (Ctrl+C). Once all is set up, it is also the link by which colleagues sign in.',
    fill: '2. Fill in what the ICT department gives you',
    issuer: 'Address of the sign-in service (issuer)',
    issuerHint: 'Begins with https://',
    clientId: 'Client ID',
    secret: 'Secret (client secret)',
    secretHidden: 'Set. Nobody can read it here.',
    secretKept: 'A secret is kept. Fill in something only if you have another secret.',
    secretAgain: 'Fill in the secret once more. We do not show what you typed here.',
    secretHint: 'We keep it encrypted. Nobody can read it after that, nor can you.',
    notReady:
      'A secret cannot be kept here yet. QuickScan itself (the API) has to start once for that. Ask whoever runs the installation, and open this page again then.',
    lost: 'The key of this installation was replaced. The secret of this organisation can no longer be used because of that, and signing in does not work. Fill in the secret again.',
    enabled: 'Members can sign in this way',
    enabledHint: 'If this is on, we look whether the sign-in service answers as you save.',
    save: 'Save its own sign-in',
    remove: 'Remove',
    removeIntro: 'All that stands here goes, the secret too. Accounts and answers stay.',
    removeAgree: 'I know that members have to sign in otherwise then.',
    removeButton: 'Remove its own sign-in',
    changedAt: 'Last changed',
    triedAt: 'Last changed, and tried out then',
  },
);
