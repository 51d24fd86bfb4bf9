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

/** The words of a list of texts. */
const texts = (summary: string) => ({
  properties: {
    code: 'Nummer of naam',
    title: 'Titel',
    missing: 'Nog te vertalen',
    changed: 'In het concept',
  },
  messages: { summary, recordTitle: '{{title}}' },
});

/** The panel's words: our own, and those of AdminJS that can still be seen. */
export const translations = {
  actions: { list: 'Overzicht', show: 'Bekijken' },
  buttons: { signOut: 'Uitloggen', search: 'Zoek', previous: 'Vorige', next: 'Volgende', close: 'Sluiten' },
  labels: {
    navigation: 'Beheer',
    trail: 'U bent hier',
    dashboard: 'Begin',
    statements: 'Stellingen',
    tips: 'Tips',
    sources: 'Bronnen',
    feedback: 'Terugkoppeling',
    pages: 'Pagina’s',
    mails: 'E-mails',
    names: 'Namen',
    editions: 'Edities',
    signedInAs: 'Ingelogd als',
    skipToContent: 'Naar de inhoud',
    search: 'Zoek in deze lijst',
    listPages: 'Pagina’s van deze lijst',
    page: 'Pagina {{page}} van {{pages}}',
  },
  resources: {
    statements: texts('Alle stellingen, met hun toelichting en niveaus.'),
    tips: texts('De tips bij elk antwoord, en bij welke antwoorden ze passen.'),
    sources: texts('Waar de tips op steunen, met links.'),
    feedback: texts('Wat deelnemers lezen bij hun uitkomst.'),
    pages: texts('De pagina’s van de website, ook de startpagina.'),
    mails: texts('De berichten die de QuickScan verstuurt.'),
    names: texts('Hoe de scan, de clusters, de functiegroepen en de niveaus heten.'),
    editions: {
      properties: {
        number: 'Editie',
        scan: 'Scan',
        state: 'Stand',
        languages: 'Talen',
        createdAt: 'Gemaakt op',
        publishedAt: 'Gepubliceerd op',
        files: 'Bestanden',
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
      'Hier verandert u de teksten van de QuickScan. Deelnemers zien dat pas als u publiceert. Antwoorden van deelnemers zijn hier nooit te zien.',
    found: '{{total}} in deze lijst',
    nothingFound: 'Hierin staat niets dat bij uw zoekwoord past.',
    loading: 'De lijst wordt opgehaald…',
    empty: 'leeg',
    download: 'Download alle teksten (zip)',
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
