export const planPageMessages = {
  title: $localize`:@@planPage.title:Mijn plan`,
  lead: $localize`:@@planPage.lead:Kleine stappen zijn genoeg. Alleen u ziet dit plan. Het staat ook in uw rapport.`,
  empty: $localize`:@@planPage.empty:Er staat nog niets op uw plan. Kies een tip bij uw uitkomst, of schrijf zelf iets op.`,
  toResults: $localize`:@@planPage.toResults:Naar mijn scan`,
  open: $localize`:@@planPage.open:Nog te doen`,
  done: $localize`:@@planPage.done:Gedaan`,
  add: $localize`:@@planPage.add:Schrijf zelf iets op`,
  own: $localize`:@@planPage.own:Zelf iets opschrijven`,
  keep: $localize`:@@planPage.keep:Neem uw plan mee`,
  keepText: $localize`:@@planPage.keepText:In het agendabestand staat wat een datum heeft en nog niet gedaan is.`,
  csv: $localize`:@@planPage.csv:Download als tabel (csv)`,
  calendar: $localize`:@@planPage.calendar:Zet in mijn agenda (ics)`,
};
