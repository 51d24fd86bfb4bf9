export const roundWordsMessages = {
  confidential: $localize`:@@roundWords.confidential:Vertrouwelijk`,
  confidentialText: $localize`:@@roundWords.confidentialText:Niemand ziet de antwoorden van een ander. Na het sluiten ziet het team een overzicht, als minstens 6 mensen klaar zijn (10 als zij niet allen bij een organisatie horen).`,
  functionGroup: $localize`:@@roundWords.functionGroup:Per functiegroep`,
  functionGroupText: $localize`:@@roundWords.functionGroupText:Als vertrouwelijk, en ook gemiddelden per functiegroep, vanaf 2 mensen. Zijn er 2 mensen in een functiegroep? Dan kunnen zij elkaars score uitrekenen.`,
  open: $localize`:@@roundWords.open:Open`,
  openText: $localize`:@@roundWords.openText:Wie meedoet, ziet na het sluiten de scores van de anderen met hun naam. Er is geen minimum.`,
  going: (date: string) => $localize`:@@roundWords.going:Deze meting loopt tot ${date}:date:.`,
  closing: $localize`:@@roundWords.closing:Deze meting is gesloten. Het overzicht wordt gemaakt.`,
  shown: (date: string) =>
    $localize`:@@roundWords.shown:Deze meting sloot op ${date}:date:. Het overzicht is klaar.`,
  notShown: (date: string) =>
    $localize`:@@roundWords.notShown:Deze meting sloot op ${date}:date:, zonder overzicht.`,
  queued: $localize`:@@roundWords.queued:Staat klaar om te versturen`,
  sent: $localize`:@@roundWords.sent:Verstuurd`,
  bounced: $localize`:@@roundWords.bounced:Niet aangekomen`,
  keptBack: $localize`:@@roundWords.keptBack:Wil geen mail van QuickScan`,
  failed: $localize`:@@roundWords.failed:Versturen lukte niet`,
  agree: $localize`:@@roundWords.agree:U denkt ongeveer hetzelfde`,
  differ: $localize`:@@roundWords.differ:U denkt er verschillend over`,
  farApart: $localize`:@@roundWords.farApart:U denkt er heel verschillend over`,
  noLevel: $localize`:@@roundWords.noLevel:Te weinig bekend`,
  sizeBand: (from: number, to: number) =>
    $localize`:@@roundWords.sizeBand:${from}:from: tot en met ${to}:to: mensen`,
  sizeOpen: (from: number) => $localize`:@@roundWords.sizeOpen:${from}:from: mensen`,
  sizeMore: (from: number) => $localize`:@@roundWords.sizeMore:${from}:from: mensen of meer`,
};
