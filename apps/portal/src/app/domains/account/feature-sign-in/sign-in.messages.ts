export const signInMessages = {
  title: $localize`:@@signIn.title:Inloggen`,
  first: $localize`:@@signIn.first:Log even in. Daarna gaat u vanzelf naar de pagina die u zocht.`,
  email: $localize`:@@signIn.email:E-mailadres`,
  emailRequired: $localize`:@@signIn.emailRequired:Vul uw e-mailadres in.`,
  passwordRequired: $localize`:@@signIn.passwordRequired:Vul uw wachtwoord in.`,
  sharedComputer: $localize`:@@signIn.sharedComputer:Dit is een gedeelde computer`,
  sharedComputerHint: $localize`:@@signIn.sharedComputerHint:Dan bent u uitgelogd zodra u de browser sluit.`,
  submit: $localize`:@@signIn.submit:Log in`,
  forgot: $localize`:@@signIn.forgot:Wachtwoord vergeten?`,
  noAccount: $localize`:@@signIn.noAccount:Nog geen account?`,
  signUp: $localize`:@@signIn.signUp:Maak er een`,
};
