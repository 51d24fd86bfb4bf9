export const howToReadMessages = {
  title: $localize`:@@howToRead.title:Zo leest u uw uitkomst`,
  lines: [
    $localize`:@@howToRead.answers:Elk antwoord heeft een vaste score van 0 tot 100. De score van een cluster is het gemiddelde van uw antwoorden daar.`,
    $localize`:@@howToRead.unknown:Een antwoord ‘onbekend’ telt niet mee en maakt uw score dus niet lager. Is minder dan de helft bekend? Dan staat er geen score.`,
    $localize`:@@howToRead.noMark:De score is geen rapportcijfer. Zij laat zien hoe u nu naar uw organisatie kijkt.`,
  ],
  more: $localize`:@@howToRead.more:Lees meer over de scores en de niveaus`,
};
