export const statementMessages = {
  place: (position: number, total: number) =>
    $localize`:@@statement.place:Stelling ${position}:position: van ${total}:total:`,
  legend: $localize`:@@statement.legend:Wat lijkt het meest op uw organisatie?`,
  previous: $localize`:@@statement.previous:Vorige`,
  next: $localize`:@@statement.next:Volgende`,
  toOverview: $localize`:@@statement.toOverview:Naar het overzicht`,
  overview: $localize`:@@statement.overview:Overzicht van alle stellingen`,
  goesOn: $localize`:@@statement.goesOn:Ga na een antwoord vanzelf door`,
  elsewhere: $localize`:@@statement.elsewhere:U gaf later een ander antwoord op een ander apparaat. Dat antwoord telt. U kunt het hier nog veranderen.`,
  /** @param minutes rounded; 0 when nothing is open */
  timeLeft: (minutes: number) =>
    minutes > 0
      ? $localize`:@@statement.timeLeft:Nog ongeveer ${minutes}:minutes: minuten. Stoppen kan altijd: uw antwoorden blijven bewaard.`
      : $localize`:@@statement.noTimeLeft:Alle stellingen hebben een antwoord.`,
  missingTitle: $localize`:@@statement.missingTitle:Deze stelling is er niet`,
  missingText: $localize`:@@statement.missingText:Uw antwoorden zijn veilig. Kies in het overzicht een andere stelling.`,
};
