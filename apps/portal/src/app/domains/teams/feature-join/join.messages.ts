export const joinMessages = {
  title: $localize`:@@join.title:Doe mee met uw team`,
  lead: (organiser: string, team: string) =>
    $localize`:@@join.lead:${organiser}:organiser: vraagt u mee te doen met “${team}:team:”.`,
  kind: $localize`:@@join.kind:Wat ziet het team?`,
  until: (date: string) =>
    $localize`:@@join.until:U kunt meedoen tot en met ${date}:date:.`,
  free: (organiser: string) =>
    $localize`:@@join.free:Meedoen is vrij. ${organiser}:organiser: ziet niet wie er meedoet.`,
  freeOpen: $localize`:@@join.freeOpen:Meedoen is vrij. Doet u niet mee, dan lijkt het alsof u niet reageerde.`,
  leaveBefore: $localize`:@@join.leaveBefore:Tot het sluiten kunt u stoppen. Dan tellen uw antwoorden niet mee.`,
  with: $localize`:@@join.with:Waarmee doet u mee?`,
  new: $localize`:@@join.new:Ik vul de scan nu in`,
  newText: $localize`:@@join.newText:Dat kost ongeveer een half uur. U kunt tussendoor stoppen.`,
  reuse: (date: string) =>
    $localize`:@@join.reuse:Gebruik mijn invulling van ${date}:date:`,
  reuseText: $localize`:@@join.reuseText:Dan bent u meteen klaar.`,
  name: $localize`:@@join.name:Uw naam`,
  nameHint: $localize`:@@join.nameHint:De anderen zien uw naam bij uw scores.`,
  nameRequired: $localize`:@@join.nameRequired:Vul uw naam in.`,
  agree: $localize`:@@join.agree:Ik doe mee`,
  agreeOpen: $localize`:@@join.agreeOpen:Ik doe mee, en laat de anderen mijn scores zien`,
  signInFirst: $localize`:@@join.signInFirst:Log in om mee te doen. Daarna komt u hier vanzelf terug.`,
  signIn: $localize`:@@join.signIn:Log in`,
  signUpFirst: $localize`:@@join.signUpFirst:Hebt u nog geen account? Maak er dan een. Klik daarna nog eens op de knop in de mail.`,
  signUp: $localize`:@@join.signUp:Maak een account`,
  noToken: $localize`:@@join.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de knop.`,
  done: $localize`:@@join.done:U doet mee en bent klaar. U krijgt een mail als het overzicht klaar is.`,
  toTeam: $localize`:@@join.toTeam:Naar het team`,
};
