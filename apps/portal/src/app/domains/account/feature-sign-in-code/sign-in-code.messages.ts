export const signInCodeMessages = {
  title: $localize`:@@signInCode.title:Inloggen met een code`,
  lead: $localize`:@@signInCode.lead:Vul uw e-mailadres in. U krijgt een mail met een code. Een wachtwoord is niet nodig.`,
  email: $localize`:@@signInCode.email:E-mailadres`,
  emailRequired: $localize`:@@signInCode.emailRequired:Vul uw e-mailadres in.`,
  emailInvalid: $localize`:@@signInCode.emailInvalid:Dit lijkt geen e-mailadres. Kijk het na.`,
  ask: $localize`:@@signInCode.ask:Mail mij een code`,
  otherWay: $localize`:@@signInCode.otherWay:Log op een andere manier in`,
  typeTitle: $localize`:@@signInCode.typeTitle:Vul de code in`,
  typeLead: (email: string, minutes: number) =>
    $localize`:@@signInCode.typeLead:Is ${email}:email: bij ons bekend? Dan krijgt u nu een mail met een code. De code werkt ${minutes}:minutes: minuten.`,
  code: $localize`:@@signInCode.code:Code uit de mail`,
  codeHint: (digits: number) =>
    $localize`:@@signInCode.codeHint:${digits}:digits: cijfers. Spaties mogen blijven staan.`,
  codeRequired: $localize`:@@signInCode.codeRequired:Vul de code uit de mail in.`,
  codeLength: (digits: number) =>
    $localize`:@@signInCode.codeLength:De code heeft ${digits}:digits: cijfers. Kijk het na in de mail.`,
  wrong: (tries: number) =>
    tries === 1
      ? $localize`:@@signInCode.wrongOnce:Deze code klopt niet. Kijk het rustig na: u kunt het nog één keer proberen.`
      : $localize`:@@signInCode.wrong:Deze code klopt niet. Kijk het rustig na: u kunt het nog ${tries}:tries: keer proberen.`,
  usedUp: $localize`:@@signInCode.usedUp:Deze code klopt niet. Vraag een nieuwe code aan, dan kunt u het opnieuw proberen.`,
  sharedComputer: $localize`:@@signInCode.sharedComputer:Dit is een gedeelde computer. Log mij uit als ik de browser sluit.`,
  submit: $localize`:@@signInCode.submit:Log in`,
  nothing: $localize`:@@signInCode.nothing:Geen mail gekregen? Kijk ook bij ongewenste mail. Het kan een minuut duren.`,
  again: $localize`:@@signInCode.again:Stuur een nieuwe code`,
  sentAgain: $localize`:@@signInCode.sentAgain:Er is een nieuwe mail onderweg. Gebruik de code uit de nieuwste mail.`,
  otherAddress: $localize`:@@signInCode.otherAddress:Ander e-mailadres`,
};
