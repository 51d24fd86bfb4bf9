export const inviteFormMessages = {
  label: $localize`:@@inviteForm.label:E-mailadressen`,
  hint: $localize`:@@inviteForm.hint:Een of meer adressen, met een komma ertussen of elk op een eigen regel. U mag ze ook plakken.`,
  count: (count: number) => $localize`:@@inviteForm.count:Aantal adressen: ${count}:count:`,
  required: $localize`:@@inviteForm.required:Vul ten minste één e-mailadres in.`,
  wrong: (text: string) => $localize`:@@inviteForm.wrong:Dit lijkt geen e-mailadres: ${text}:text:`,
  tooMany: (maximum: number) =>
    $localize`:@@inviteForm.tooMany:Nodig niet meer dan ${maximum}:maximum: mensen tegelijk uit.`,
  submit: $localize`:@@inviteForm.submit:Verstuur de uitnodigingen`,
};
