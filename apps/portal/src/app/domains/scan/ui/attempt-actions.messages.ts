export const attemptActionsMessages = {
  more: $localize`:@@attemptActions.more:Meer`,
  tryOut: $localize`:@@attemptActions.tryOut:Dit was om uit te proberen`,
  tryOutText: $localize`:@@attemptActions.tryOutText:Een probeerversie telt nergens mee. U ziet hem zelf wel.`,
  remove: $localize`:@@attemptActions.remove:Verwijder deze invulling`,
  question: {
    title: $localize`:@@attemptActions.questionTitle:Deze invulling verwijderen?`,
    text: $localize`:@@attemptActions.questionText:Uw antwoorden, uw uitkomst en de rapporten van deze invulling zijn dan voorgoed weg.`,
    yes: $localize`:@@attemptActions.questionYes:Ja, verwijder`,
    no: $localize`:@@attemptActions.questionNo:Nee, bewaar`,
  },
};
