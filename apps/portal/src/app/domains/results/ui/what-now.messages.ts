export const whatNowMessages = {
  talk: $localize`:@@whatNow.talk:Praat erover met collega’s`,
  talkText: $localize`:@@whatNow.talkText:Een collega uit beleid, management of uitvoering kan het anders zien. Juist dat gesprek levert veel op.`,
  talkSteps: [
    $localize`:@@whatNow.talkStep1:Kies één stelling die u belangrijk vindt.`,
    $localize`:@@whatNow.talkStep2:Vertel wat u ziet gebeuren. Vraag daarna wat de ander ziet.`,
    $localize`:@@whatNow.talkStep3:Spreek één kleine stap af, met een datum.`,
  ],
  toTeam: $localize`:@@whatNow.toTeam:Start een team`,
  plan: $localize`:@@whatNow.plan:Maak een plan`,
  planText: $localize`:@@whatNow.planText:Zet tips op uw plan, of schrijf zelf iets op. Kies een datum. Dan komt het in uw agenda en in uw rapport.`,
  toPlan: $localize`:@@whatNow.toPlan:Naar mijn plan`,
  later: $localize`:@@whatNow.later:Kijk later nog eens`,
  laterText: $localize`:@@whatNow.laterText:Vul de scan over een half jaar opnieuw in. Dan ziet u wat er veranderd is.`,
  toProgress: $localize`:@@whatNow.toProgress:Naar mijn verloop`,
};
