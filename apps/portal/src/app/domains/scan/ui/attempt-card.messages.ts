export const attemptCardMessages = {
  startedOn: (date: string) => $localize`:@@attemptCard.startedOn:Begonnen op ${date}:date:`,
  finishedOn: (date: string) => $localize`:@@attemptCard.finishedOn:Afgerond op ${date}:date:`,
  progress: (answered: number, statements: number) =>
    $localize`:@@attemptCard.progress:${answered}:answered: van ${statements}:statements: beantwoord`,
  goOn: $localize`:@@attemptCard.goOn:Ga verder`,
  results: $localize`:@@attemptCard.results:Bekijk uw uitkomst`,
  tryOut: $localize`:@@attemptCard.tryOut:Probeerversie: telt nergens mee`,
};
