import type { EditionRow } from '#server/content';
import { navigationTexts } from '../http/navigation.messages.js';
import { inBoth } from '../language/in-both.js';
import { languageTexts } from '../language/language.messages.js';
import { type Language, languages, speaking } from '../language/spoken.js';
import type { Editor } from '../sign-in/editor.js';

/** What someone is, beside her address. */
export const roleNames: Readonly<Record<Editor['role'], string>> = inBoth(
  { 'content-manager': 'redacteur', 'platform-administrator': 'platformbeheerder' },
  { 'content-manager': 'content manager', 'platform-administrator': 'platform administrator' },
);

/** The states of an edition, in words. */
export const stateNames: Readonly<Record<EditionRow['state'], string>> = inBoth(
  { draft: 'Concept', published: 'Gepubliceerd', superseded: 'Vervangen' },
  { draft: 'Draft', published: 'Published', superseded: 'Replaced' },
);

/** The panel's words: our own, and those of AdminJS that can still be seen. */
export const panelTexts = inBoth(
  {
    actions: { list: 'Overzicht', show: 'Bekijken' },
    buttons: { signOut: 'Uitloggen', search: 'Zoek', previous: 'Vorige', next: 'Volgende', close: 'Sluiten' },
    labels: {
      navigation: 'Beheer',
      trail: 'U bent hier',
      dashboard: 'Begin',
      signedInAs: 'Ingelogd als',
      skipToContent: 'Naar de inhoud',
      search: 'Zoek in deze lijst',
      listPages: 'Pagina’s van deze lijst',
      page: 'Pagina {{page}} van {{pages}}',
    },
    summaries: {
      statements: 'Alle stellingen, met hun toelichting en niveaus.',
      tips: 'De tips bij elk antwoord, en bij welke antwoorden ze passen.',
      sources: 'Waar de tips op steunen, met links.',
      feedback: 'Wat deelnemers lezen bij hun uitkomst.',
      pages: 'De pagina’s van de website, ook de startpagina.',
      mails: 'De berichten die de QuickScan verstuurt.',
      names: 'Hoe de scan, de clusters, de functiegroepen en de niveaus heten.',
    },
    text: {
      code: 'Nummer of naam',
      title: 'Titel',
      missing: 'Nog te vertalen',
      changed: 'In het concept',
    },
    edition: {
      number: 'Editie',
      scan: 'Scan',
      state: 'Stand',
      languages: 'Talen',
      createdAt: 'Gemaakt op',
      publishedAt: 'Gepubliceerd op',
      files: 'Bestanden',
    },
    editionMessages: {
      summary: 'Elke versie van de inhoud, en wanneer die is gepubliceerd.',
      recordTitle: 'Editie {{number}}',
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
  },
  {
    actions: { list: 'Overview', show: 'Look' },
    buttons: { signOut: 'Sign out', search: 'Search', previous: 'Previous', next: 'Next', close: 'Close' },
    labels: {
      navigation: 'Back office',
      trail: 'You are here',
      dashboard: 'Start',
      signedInAs: 'Signed in as',
      skipToContent: 'To the content',
      search: 'Search this list',
      listPages: 'Pages of this list',
      page: 'Page {{page}} of {{pages}}',
    },
    summaries: {
      statements: 'All statements, with their explanations and levels.',
      tips: 'The tips with each answer, and which answers they fit.',
      sources: 'What the tips draw on, with links.',
      feedback: 'What respondents read with their outcome.',
      pages: 'The pages of the website, the home page too.',
      mails: 'The messages that QuickScan sends.',
      names: 'What the scan, the clusters, the function groups and the levels are called.',
    },
    text: {
      code: 'Number or name',
      title: 'Title',
      missing: 'Still to translate',
      changed: 'In the draft',
    },
    edition: {
      number: 'Edition',
      scan: 'Scan',
      state: 'State',
      languages: 'Languages',
      createdAt: 'Made on',
      publishedAt: 'Published on',
      files: 'Files',
    },
    editionMessages: {
      summary: 'Each version of the content, and when it was published.',
      recordTitle: 'Edition {{number}}',
    },
    messages: {
      welcome: 'Back office of QuickScan',
      welcomeText:
        'Here you change the texts of QuickScan. Respondents see that only when you publish. Answers of respondents are never to be seen here.',
      found: '{{total}} in this list',
      nothingFound: 'Nothing in it fits what you searched for.',
      loading: 'Fetching the list…',
      empty: 'empty',
      download: 'Download all texts (zip)',
      errorFetchingRecords: 'The list could not be fetched. Load the page again.',
      errorFetchingRecord: 'This could not be fetched.',
      anyForbiddenError: 'You may not do this here.',
      forbiddenError: 'You may not do this here.',
      pageNotFound_title: 'This page is not there',
      error404Resource: 'There is no such list.',
      error404Action: 'This is not in the list (any more), or you may not do it.',
      error404Record: 'This is not in the list (any more).',
    },
  },
);

/** The panel's words by the names under which AdminJS looks for them. */
function translationsOf() {
  const { actions, buttons, labels, messages, summaries, text, edition, editionMessages } = panelTexts;
  const { switch: switchLanguage, other: otherLanguage } = languageTexts;
  const lists = Object.entries(summaries).map(([id, summary]) => [
    id,
    { properties: text, messages: { summary, recordTitle: '{{title}}' } },
  ]);
  const editions = { properties: edition, messages: editionMessages };
  return {
    ...{ actions, messages, buttons: { ...buttons, switchLanguage } },
    labels: { ...labels, ...navigationTexts, otherLanguage },
    resources: { ...Object.fromEntries(lists), editions } as Readonly<Record<string, typeof editions>>,
  };
}

/** In every language of the back office. */
export const translations = (): Record<Language, ReturnType<typeof translationsOf>> =>
  Object.fromEntries(languages.map((each) => [each, speaking(each, translationsOf)])) as Record<
    Language,
    ReturnType<typeof translationsOf>
  >;
