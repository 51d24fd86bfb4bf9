export const overviewMessages = {
  title: $localize`:@@overview.title:Overzicht`,
  complete: $localize`:@@overview.complete:Alle stellingen hebben een antwoord. U kunt afronden, of eerst nog iets veranderen.`,
  open: (open: number, total: number) =>
    $localize`:@@overview.open:Nog te beantwoorden: ${open}:open: van de ${total}:total: stellingen.`,
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
