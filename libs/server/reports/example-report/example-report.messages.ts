/** What the report of nobody is called, by the language that it is in. */
export const exampleReportTitles: Readonly<Record<string, string>> = {
  nl: 'Voorbeeld van een persoonlijk rapport',
  en: 'Example of a personal report',
};
