export const statementsMessages = {
  title: $localize`:@@statements.title:Alle stellingen`,
  description: $localize`:@@statements.description:Lees de stellingen van de QuickScan vooraf, met uitleg en de antwoorden waaruit u kunt kiezen.`,
  lead: $localize`:@@statements.lead:Lees rustig vooraf waar de scan over gaat. Open een stelling voor de uitleg en de antwoorden waaruit u kunt kiezen.`,
  begin: $localize`:@@statements.begin:Begin de QuickScan`,
};
