import { passwordLength } from '../ui-text-field/password-length';

export const signUpFormMessages = {
  emailRequired: $localize`:@@signUpForm.emailRequired:Vul uw e-mailadres in.`,
  emailInvalid: $localize`:@@signUpForm.emailInvalid:Dit lijkt geen e-mailadres. Een voorbeeld: naam@gemeente.nl.`,
  passwordRequired: $localize`:@@signUpForm.passwordRequired:Bedenk een wachtwoord.`,
  passwordShort: $localize`:@@signUpForm.passwordShort:Maak uw wachtwoord wat langer: ten minste ${passwordLength.min}:minimum: tekens.`,
  passwordLong: $localize`:@@signUpForm.passwordLong:Maak uw wachtwoord korter: niet meer dan ${passwordLength.max}:maximum: tekens.`,
  functionGroupRequired: $localize`:@@signUpForm.functionGroupRequired:Kies wat het best bij uw werk past.`,
  organisationRequired: $localize`:@@signUpForm.organisationRequired:Kies uw organisatie uit de lijst, of geef aan dat die er niet bij staat.`,
};
