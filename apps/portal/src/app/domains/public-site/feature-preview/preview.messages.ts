export const previewMessages = {
  title: $localize`:@@preview.title:Voorvertoning van het concept`,
  lead: $localize`:@@preview.lead:Zo zien deelnemers het concept straks. Loop er gerust doorheen.`,
  home: $localize`:@@preview.home:Naar de beginpagina`,
  statements: $localize`:@@preview.statements:Naar de stellingen`,
  tips: $localize`:@@preview.tips:Alle tips`,
  over: $localize`:@@preview.over:Deze voorvertoning is voorbij of de link klopt niet. Maak in het beheer een nieuwe.`,
};
