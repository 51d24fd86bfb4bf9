export const secondStepMessages = {
  title: $localize`:@@secondStep.title:Nog één stap`,
  lead: $localize`:@@secondStep.lead:Open de app op uw telefoon en vul de code in die u daar ziet.`,
  leadRecovery: $localize`:@@secondStep.leadRecovery:Vul een van de herstelcodes in die u hebt bewaard. Elke code werkt één keer.`,
  code: $localize`:@@secondStep.code:Code uit de app`,
  recoveryCode: $localize`:@@secondStep.recoveryCode:Herstelcode`,
  required: $localize`:@@secondStep.required:Vul de code in.`,
  wrong: $localize`:@@secondStep.wrong:Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en vul die in.`,
  wrongRecovery: $localize`:@@secondStep.wrongRecovery:Deze herstelcode klopt niet, of is al gebruikt.`,
  submit: $localize`:@@secondStep.submit:Log in`,
  useRecovery: $localize`:@@secondStep.useRecovery:Ik heb mijn telefoon niet bij de hand`,
  useApp: $localize`:@@secondStep.useApp:Toch een code uit de app`,
  again: $localize`:@@secondStep.again:Begin opnieuw`,
};
