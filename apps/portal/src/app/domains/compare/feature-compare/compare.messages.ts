export const compareMessages = {
  title: $localize`:@@compare.title:Vergelijken met anderen`,
  lead: $localize`:@@compare.lead:Kies met wie u uw scores wilt vergelijken. U ziet dan waar u staat tussen de anderen.`,
  private: $localize`:@@compare.private:Alleen u ziet deze pagina. Van anderen ziet u nooit iemand apart, alleen cijfers van een hele groep.`,
  choice: $localize`:@@compare.choice:Met wie wilt u vergelijken?`,
  table: $localize`:@@compare.table:Bekijk de cijfers als tabel`,
  openData: $localize`:@@compare.openData:Alle cijfers van iedereen samen, als open data`,
  statements: $localize`:@@compare.statements:Per stelling`,
  statementsText: $localize`:@@compare.statementsText:Hier ziet u hoe anderen antwoordden. Open een cluster om de stellingen te zien.`,
  withYourself: $localize`:@@compare.withYourself:Vergelijken met uzelf`,
  withYourselfText: $localize`:@@compare.withYourselfText:Vulde u de QuickScan vaker in? Dan ziet u hoe uw scores veranderen.`,
  myScans: $localize`:@@compare.myScans:Mijn verloop bekijken`,
  back: $localize`:@@compare.back:Terug naar uw uitkomst`,
};
