import type { Editor } from '../sign-in/editor.js';

/** What someone is, beside her address. */
export const roleNames: Readonly<Record<Editor['role'], string>> = {
  'content-manager': 'redacteur',
  'platform-administrator': 'platformbeheerder',
};

/** AdminJS's words in Dutch: those that can be seen in lists that are only looked at. */
export const translations = {
  actions: { list: 'Overzicht', show: 'Bekijken' },
  buttons: {
    filter: 'Zoeken',
    filterActive: 'Zoeken ({{count}})',
    applyChanges: 'Zoek',
    resetFilter: 'Wis alles',
    cancel: 'Annuleren',
    confirm: 'Bevestigen',
    signOut: 'Uitloggen',
    menu: 'Menu',
    close: 'Sluiten',
  },
  labels: {
    navigation: 'Inhoud',
    pages: 'Pagina’s',
    filters: 'Zoeken in deze lijst',
    dashboard: 'Begin',
    statements: 'Stellingen',
    editions: 'Edities',
    selectedRecords: 'Gekozen ({{selected}})',
    signedInAs: 'Ingelogd als',
    skipToContent: 'Naar de inhoud',
  },
  properties: { length: 'Lengte', from: 'Van', to: 'Tot' },
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
    },
  },
  messages: {
    welcome: 'Beheer van de QuickScan',
    welcomeText:
      'Hier ziet u de inhoud zoals deelnemers die nu lezen. Antwoorden van deelnemers zijn hier nooit te zien.',
    statementsText: 'Alle stellingen van de huidige editie, met hun toelichting en niveaus.',
    editionsText: 'Elke versie van de inhoud, en wanneer die is gepubliceerd.',
    noRecords: 'Niets gevonden',
    noRecordsInResource: 'Er staat niets in deze lijst dat hierbij past.',
    errorFetchingRecords: 'De lijst kon niet worden opgehaald. Laad de pagina opnieuw.',
    errorFetchingRecord: 'Dit kon niet worden opgehaald. Laad de pagina opnieuw.',
    anyForbiddenError: 'Dit mag u hier niet doen.',
    forbiddenError: 'Dit mag u hier niet doen.',
    pageNotFound_title: 'Deze pagina is er niet',
    error404Resource: 'Deze lijst bestaat niet.',
    error404Action: 'Dit kan hier niet.',
    error404Record: 'Dit staat niet (meer) in de lijst.',
    seeConsoleForMore: 'Laad de pagina opnieuw.',
  },
} as const;
