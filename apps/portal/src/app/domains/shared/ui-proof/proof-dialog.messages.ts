export const proofDialogMessages = {
  title: $localize`:@@proofDialog.title:Bent u het echt?`,
  text: $localize`:@@proofDialog.text:Dit kunt alleen u doen. Vul daarom uw wachtwoord nog een keer in.`,
  required: $localize`:@@proofDialog.required:Vul uw wachtwoord in.`,
  byCode: $localize`:@@proofDialog.byCode:Ik heb geen wachtwoord: mail mij een code`,
  codeText: $localize`:@@proofDialog.codeText:U krijgt nu een mail met een code. Vul die hier in.`,
  code: $localize`:@@proofDialog.code:Code uit de mail`,
  codeRequired: $localize`:@@proofDialog.codeRequired:Vul de code uit de mail in.`,
  again: $localize`:@@proofDialog.again:Stuur een nieuwe code`,
  confirm: $localize`:@@proofDialog.confirm:Ga verder`,
  cancel: $localize`:@@proofDialog.cancel:Toch niet`,
};
