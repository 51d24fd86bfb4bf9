export const departmentEntryMessages = {
  in: (department: string) => $localize`:@@departmentEntry.in:Afdeling: ${department}:department:`,
  none: $localize`:@@departmentEntry.none:Geen afdeling`,
  change: $localize`:@@departmentEntry.change:Wijzig afdeling`,
  label: $localize`:@@departmentEntry.label:Afdeling`,
  hint: $localize`:@@departmentEntry.hint:Laat leeg voor geen afdeling.`,
  save: $localize`:@@departmentEntry.save:Bewaar`,
  cancel: $localize`:@@departmentEntry.cancel:Annuleer`,
};
