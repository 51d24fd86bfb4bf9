export const proofDialogMessages = {
  title: $localize`:@@proofDialog.title:Bent u het echt?`,
  text: $localize`:@@proofDialog.text:Dit kunt alleen u doen. Vul daarom uw wachtwoord nog een keer in.`,
  required: $localize`:@@proofDialog.required:Vul uw wachtwoord in.`,
  others: $localize`:@@proofDialog.others:Hebt u geen wachtwoord?`,
  byPasskey: $localize`:@@proofDialog.byPasskey:Gebruik een passkey`,
  byCode: $localize`:@@proofDialog.byCode:Mail mij een code`,
  codeText: $localize`:@@proofDialog.codeText:U krijgt nu een mail met een code. Vul die hier in.`,
  code: $localize`:@@proofDialog.code:Code uit de mail`,
  codeRequired: $localize`:@@proofDialog.codeRequired:Vul de code uit de mail in.`,
  again: $localize`:@@proofDialog.again:Stuur een nieuwe code`,
  confirm: $localize`:@@proofDialog.confirm:Ga verder`,
  cancel: $localize`:@@proofDialog.cancel:Toch niet`,
};
