export const overviewMessages = {
  title: $localize`:@@overview.title:Overzicht`,
  complete: $localize`:@@overview.complete:Alle stellingen hebben een antwoord. U kunt afronden, of eerst nog iets veranderen.`,
  open: (open: number, total: number) =>
    $localize`:@@overview.open:Nog te beantwoorden: ${open}:open: van de ${total}:total: stellingen.`,
  nothing: (total: number) =>
    $localize`:@@overview.nothing:U hebt nog niets beantwoord. Kies hieronder een van de ${total}:total: stellingen om te beginnen.`,
  goOn: (statement: number) => $localize`:@@overview.goOn:Ga verder met stelling ${statement}:statement:`,
  outdated: $localize`:@@overview.outdated:Er is intussen een nieuwe versie van de stellingen. Met deze invulling gaat u gewoon verder in de oude versie. De volgende keer krijgt u de nieuwe.`,
  elsewhere: (count: number) =>
    $localize`:@@overview.elsewhere:Op een ander apparaat hebt u later iets veranderd, bij zoveel stellingen: ${count}:count:. Uw laatste antwoord telt.`,
  openTitle: $localize`:@@overview.openTitle:Nog open`,
  answeredTitle: $localize`:@@overview.answeredTitle:Beantwoord`,
  finish: $localize`:@@overview.finish:Afronden`,
  whyNot: $localize`:@@overview.whyNot:Dit kan zodra elke stelling een antwoord heeft. 'Onbekend' is ook een antwoord.`,
  question: {
    title: $localize`:@@overview.questionTitle:Wilt u afronden?`,
    text: $localize`:@@overview.questionText:Daarna ziet u meteen uw uitkomst. Uw antwoorden staan dan vast. Later opnieuw invullen kan altijd.`,
    yes: $localize`:@@overview.questionYes:Ja, rond af`,
    no: $localize`:@@overview.questionNo:Nog niet`,
  },
};
