export const statementsMessages = {
  title: $localize`:@@statements.title:Alle stellingen`,
  lead: $localize`:@@statements.lead:Lees rustig vooraf waar de scan over gaat. Open een stelling voor de uitleg en de antwoorden waaruit u kunt kiezen.`,
  begin: $localize`:@@statements.begin:Begin de QuickScan`,
};
