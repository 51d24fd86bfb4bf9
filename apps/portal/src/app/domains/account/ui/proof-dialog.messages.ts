export const proofDialogMessages = {
  title: $localize`:@@proofDialog.title:Bent u het echt?`,
  text: $localize`:@@proofDialog.text:Dit kunt alleen u doen. Vul daarom uw wachtwoord nog een keer in.`,
  required: $localize`:@@proofDialog.required:Vul uw wachtwoord in.`,
  confirm: $localize`:@@proofDialog.confirm:Ga verder`,
  cancel: $localize`:@@proofDialog.cancel:Toch niet`,
};
