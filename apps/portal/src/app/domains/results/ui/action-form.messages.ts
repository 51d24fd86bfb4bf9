export const actionFormMessages = {
  title: $localize`:@@actionForm.title:Wat gaat u doen?`,
  titleRequired: $localize`:@@actionForm.titleRequired:Schrijf op wat u gaat doen.`,
  due: $localize`:@@actionForm.due:Voor wanneer? (mag leeg)`,
  note: $localize`:@@actionForm.note:Notitie (mag leeg)`,
  noNames: $localize`:@@actionForm.noNames:Noem geen klanten of collega’s.`,
  tooLong: (length: number) =>
    $localize`:@@actionForm.tooLong:Gebruik niet meer dan ${length}:length: tekens.`,
  add: $localize`:@@actionForm.add:Zet op mijn plan`,
  save: $localize`:@@actionForm.save:Bewaar`,
  stop: $localize`:@@actionForm.stop:Annuleer`,
};
