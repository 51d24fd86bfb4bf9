import { passwordLength } from '../../shared/ui-text-field/password-length';

export const newPasswordMessages = {
  title: $localize`:@@newPassword.title:Kies een nieuw wachtwoord`,
  lead: $localize`:@@newPassword.lead:Daarna bent u overal uitgelogd en logt u in met uw nieuwe wachtwoord.`,
  label: $localize`:@@newPassword.label:Nieuw wachtwoord`,
  hint: $localize`:@@newPassword.hint:Ten minste ${passwordLength.min}:minimum: tekens. Een paar losse woorden achter elkaar werkt goed.`,
  submit: $localize`:@@newPassword.submit:Bewaar mijn wachtwoord`,
  noToken: $localize`:@@newPassword.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de knop.`,
  askAgain: $localize`:@@newPassword.askAgain:Vraag een nieuwe mail aan`,
  doneTitle: $localize`:@@newPassword.doneTitle:Uw wachtwoord is veranderd`,
  doneText: $localize`:@@newPassword.doneText:U kunt nu inloggen met uw nieuwe wachtwoord.`,
  signIn: $localize`:@@newPassword.signIn:Naar inloggen`,
};
