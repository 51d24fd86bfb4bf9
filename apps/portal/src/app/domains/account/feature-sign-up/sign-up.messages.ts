import { passwordLength } from '../../shared/ui-text-field/password-length';

export const signUpMessages = {
  title: $localize`:@@signUp.title:Account maken`,
  lead: $localize`:@@signUp.lead:Met een account kunt u stoppen en later verdergaan. Het kost u nog geen minuut.`,
  haveAccount: $localize`:@@signUp.haveAccount:Hebt u al een account?`,
  signIn: $localize`:@@signUp.signIn:Log dan in`,
  email: $localize`:@@signUp.email:E-mailadres`,
  emailHint: $localize`:@@signUp.emailHint:Wij sturen u een mail met een knop. Zo weten we dat het adres van u is.`,
  passwordHint: $localize`:@@signUp.passwordHint:Mag leeg blijven: dan krijgt u bij het inloggen een code per mail. Kiest u er een, neem dan ten minste ${passwordLength.min}:minimum: tekens. Een paar losse woorden achter elkaar werkt goed.`,
  work: $localize`:@@signUp.work:Uw werk`,
  functionGroup: $localize`:@@signUp.functionGroup:Wat past het best bij uw werk?`,
  submit: $localize`:@@signUp.submit:Maak mijn account`,
  privacy: $localize`:@@signUp.privacy:Uw antwoorden zijn vertrouwelijk: alleen u ziet ze. Wij gebruiken uw e-mailadres alleen voor uw account.`,
  sentTitle: $localize`:@@signUp.sentTitle:Kijk in uw mail`,
  sentText: (email: string, hours: number) =>
    $localize`:@@signUp.sentText:Wij stuurden een mail naar ${email}:email:. Klik op de knop in die mail. De knop werkt ${hours}:hours: uur.`,
  sentNext: $localize`:@@signUp.sentNext:Daarna kunt u meteen beginnen. Dit venster mag u sluiten.`,
  sentNothing: $localize`:@@signUp.sentNothing:Geen mail gekregen? Kijk ook bij ongewenste mail. Klopt het adres niet, meld u dan opnieuw aan.`,
};
