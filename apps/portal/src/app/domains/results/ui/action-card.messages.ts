export const actionCardMessages = {
  before: (date: string) => $localize`:@@actionCard.before:Voor ${date}:date:`,
  doneOn: (date: string) => $localize`:@@actionCard.doneOn:Gedaan op ${date}:date:`,
  about: (code: number, title: string) =>
    $localize`:@@actionCard.about:Bij stelling ${code}:code:: ${title}:title:`,
  tip: $localize`:@@actionCard.tip:Lees de tip`,
  change: $localize`:@@actionCard.change:Datum of notitie`,
  remove: $localize`:@@actionCard.remove:Haal van mijn plan`,
};
