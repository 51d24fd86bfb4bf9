export const statementMessages = {
  place: (position: number, total: number) =>
    $localize`:@@statement.place:Stelling ${position}:position: van ${total}:total:`,
  legend: $localize`:@@statement.legend:Wat lijkt het meest op uw organisatie?`,
  previous: $localize`:@@statement.previous:Vorige`,
  next: $localize`:@@statement.next:Volgende`,
  toOverview: $localize`:@@statement.toOverview:Naar het overzicht`,
  overview: $localize`:@@statement.overview:Overzicht van alle stellingen`,
  missingTitle: $localize`:@@statement.missingTitle:Deze stelling is er niet`,
  missingText: $localize`:@@statement.missingText:Uw antwoorden zijn veilig. Kies in het overzicht een andere stelling.`,
};
