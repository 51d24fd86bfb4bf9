export const verifyEmailMessages = {
  title: $localize`:@@verifyEmail.title:Bevestig uw e-mailadres`,
  lead: $localize`:@@verifyEmail.lead:Nog één stap. Vul het wachtwoord in dat u net bedacht. Dan is uw account klaar en kunt u beginnen.`,
  leadAlone: $localize`:@@verifyEmail.leadAlone:Nog één stap. Klik op de knop. Dan is uw account klaar en kunt u beginnen.`,
  passwordHint: $localize`:@@verifyEmail.passwordHint:Het wachtwoord dat u koos toen u uw account maakte.`,
  passwordRequired: $localize`:@@verifyEmail.passwordRequired:Vul uw wachtwoord in.`,
  sharedComputer: $localize`:@@verifyEmail.sharedComputer:Dit is een gedeelde computer. Log mij uit als ik de browser sluit.`,
  submit: $localize`:@@verifyEmail.submit:Bevestig en begin`,
  forgot: $localize`:@@verifyEmail.forgot:Weet u het wachtwoord niet meer, of koos u er geen?`,
  code: $localize`:@@verifyEmail.code:Log in met een code`,
  noToken: $localize`:@@verifyEmail.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de knop.`,
  signUpAgain: $localize`:@@verifyEmail.signUpAgain:Vraag een nieuwe mail aan`,
};
