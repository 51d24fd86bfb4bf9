import type { EditionRow } from '#server/content';
import type { Editor } from '../sign-in/editor.js';

/** What someone is, beside her address. */
export const roleNames: Readonly<Record<Editor['role'], string>> = {
  'content-manager': 'redacteur',
  'platform-administrator': 'platformbeheerder',
};

/** The states of an edition, in words. */
export const stateNames: Readonly<Record<EditionRow['state'], string>> = {
  draft: 'Concept',
  published: 'Gepubliceerd',
  superseded: 'Vervangen',
};

const languages = new Intl.DisplayNames('nl', { type: 'language' });

/** The name of a language in Dutch, from its code. */
export const languageName = (code: string): string => languages.of(code) ?? code;

/** The panel's words: our own, and those of AdminJS that can still be seen. */
export const translations = {
  actions: { list: 'Overzicht', show: 'Bekijken' },
  buttons: { signOut: 'Uitloggen', search: 'Zoek', previous: 'Vorige', next: 'Volgende', close: 'Sluiten' },
  labels: {
    navigation: 'Beheer',
    trail: 'U bent hier',
    dashboard: 'Begin',
    statements: 'Stellingen',
    editions: 'Edities',
    signedInAs: 'Ingelogd als',
    skipToContent: 'Naar de inhoud',
    search: 'Zoek in deze lijst',
    pages: 'Pagina’s van deze lijst',
    page: 'Pagina {{page}} van {{pages}}',
  },
  resources: {
    statements: {
      properties: {
        code: 'Nummer',
        cluster: 'Cluster',
        title: 'Titel',
        statement: 'Stelling',
        explanation: 'Toelichting',
        inactive: 'Inactief',
        starting: 'Startend',
        onTrack: 'Goed op weg',
        advanced: 'Gevorderd',
        leading: 'Vergevorderd',
        unknown: 'Onbekend of niet van toepassing',
        language: 'Taal',
        edition: 'Editie',
        state: 'Stand van de editie',
      },
      messages: {
        summary: 'Alle stellingen van de huidige editie, met hun toelichting en niveaus.',
        recordTitle: 'Stelling {{code}}: {{title}}',
      },
    },
    editions: {
      properties: {
        number: 'Editie',
        scan: 'Scan',
        state: 'Stand',
        languages: 'Talen',
        createdAt: 'Gemaakt op',
        publishedAt: 'Gepubliceerd op',
      },
      messages: {
        summary: 'Elke versie van de inhoud, en wanneer die is gepubliceerd.',
        recordTitle: 'Editie {{number}}',
      },
    },
  },
  messages: {
    welcome: 'Beheer van de QuickScan',
    welcomeText:
      'Hier ziet u de inhoud zoals deelnemers die nu lezen. Antwoorden van deelnemers zijn hier nooit te zien.',
    found: '{{total}} in deze lijst',
    nothingFound: 'Hierin staat niets dat bij uw zoekwoord past.',
    loading: 'De lijst wordt opgehaald…',
    empty: 'leeg',
    errorFetchingRecords: 'De lijst kon niet worden opgehaald. Laad de pagina opnieuw.',
    errorFetchingRecord: 'Dit kon niet worden opgehaald.',
    anyForbiddenError: 'Dit mag u hier niet doen.',
    forbiddenError: 'Dit mag u hier niet doen.',
    pageNotFound_title: 'Deze pagina is er niet',
    error404Resource: 'Deze lijst bestaat niet.',
    error404Action: 'Dit staat niet (meer) in de lijst, of u mag het niet doen.',
    error404Record: 'Dit staat niet (meer) in de lijst.',
  },
} as const;
