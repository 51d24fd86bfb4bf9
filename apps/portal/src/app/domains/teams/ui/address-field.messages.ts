export const addressFieldMessages = {
  label: $localize`:@@addressField.label:E-mailadressen`,
  hint: $localize`:@@addressField.hint:Plak ze zoals u ze hebt: met namen, komma’s, regels of uit een spreadsheet.`,
  count: (count: number) => $localize`:@@addressField.count:${count}:count: adressen zijn goed.`,
  one: $localize`:@@addressField.one:1 adres is goed.`,
  check: $localize`:@@addressField.check:Kijk deze regels na`,
  wrong: $localize`:@@addressField.wrong:geen e-mailadres`,
  duplicate: $localize`:@@addressField.duplicate:staat er twee keer in, telt één keer`,
  preview: $localize`:@@addressField.preview:Deze adressen krijgen een uitnodiging`,
  tooMany: (total: number) =>
    $localize`:@@addressField.tooMany:Nodig hoogstens ${total}:total: mensen tegelijk uit.`,
  progress: (done: number, total: number) =>
    $localize`:@@addressField.progress:${done}:done: van ${total}:total: uitnodigingen staan klaar.`,
};
