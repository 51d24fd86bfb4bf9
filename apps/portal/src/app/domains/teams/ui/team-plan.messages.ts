export const teamPlanMessages = {
  title: $localize`:@@teamPlan.title:Wat we afspraken`,
  empty: $localize`:@@teamPlan.empty:Er staat nog niets op het plan van het team.`,
  what: $localize`:@@teamPlan.what:Wat spreken we af?`,
  whatRequired: $localize`:@@teamPlan.whatRequired:Schrijf op wat u afspreekt.`,
  who: $localize`:@@teamPlan.who:Wie?`,
  whoRequired: $localize`:@@teamPlan.whoRequired:Schrijf op wie het doet.`,
  dueOn: $localize`:@@teamPlan.dueOn:Wanneer?`,
  add: $localize`:@@teamPlan.add:Zet op het plan`,
  privacy: $localize`:@@teamPlan.privacy:Noem geen klanten of collega’s bij wat beter kan.`,
  by: (who: string, date: string) =>
    $localize`:@@teamPlan.by:${who}:who:, ${date}:date:`,
  done: $localize`:@@teamPlan.done:Gedaan`,
  remove: $localize`:@@teamPlan.remove:Haal van het plan`,
  added: $localize`:@@teamPlan.added:Het staat op het plan van het team.`,
  csv: $localize`:@@teamPlan.csv:Download als tabel (CSV)`,
  ics: $localize`:@@teamPlan.ics:Zet in uw agenda`,
};
