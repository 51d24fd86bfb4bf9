export const forgotPasswordMessages = {
  title: $localize`:@@forgotPassword.title:Wachtwoord vergeten`,
  lead: $localize`:@@forgotPassword.lead:Vul uw e-mailadres in. U krijgt een mail waarmee u een nieuw wachtwoord kiest. Uw antwoorden blijven bewaard.`,
  email: $localize`:@@forgotPassword.email:E-mailadres`,
  emailRequired: $localize`:@@forgotPassword.emailRequired:Vul uw e-mailadres in.`,
  emailInvalid: $localize`:@@forgotPassword.emailInvalid:Dit lijkt geen e-mailadres. Kijk het na.`,
  submit: $localize`:@@forgotPassword.submit:Stuur mij een mail`,
  back: $localize`:@@forgotPassword.back:Terug naar inloggen`,
  sentTitle: $localize`:@@forgotPassword.sentTitle:Kijk in uw mail`,
  sentText: (email: string, minutes: number) =>
    $localize`:@@forgotPassword.sentText:Is ${email}:email: bij ons bekend? Dan krijgt u nu een mail. Klik op de knop in die mail. De knop werkt ${minutes}:minutes: minuten.`,
  sentNothing: $localize`:@@forgotPassword.sentNothing:Geen mail gekregen? Kijk ook bij ongewenste mail. Misschien hebt u een account met een ander adres.`,
};
