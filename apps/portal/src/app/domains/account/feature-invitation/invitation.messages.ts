export const invitationMessages = {
  title: $localize`:@@invitation.title:U bent uitgenodigd`,
  lead: $localize`:@@invitation.lead:Een organisatie nodigt u uit om erbij te horen.`,
  privacy: $localize`:@@invitation.privacy:De beheerder ziet dan uw naam, uw e-mailadres en uw functiegroep. Uw antwoorden en resultaten ziet niemand anders dan u.`,
  name: $localize`:@@invitation.name:Uw naam`,
  nameHint: $localize`:@@invitation.nameHint:U mag dit ook leeg laten. Alleen de beheerder van uw organisatie ziet uw naam.`,
  accept: $localize`:@@invitation.accept:Neem de uitnodiging aan`,
  signInFirst: $localize`:@@invitation.signInFirst:Log eerst in. Daarna komt u hier vanzelf terug.`,
  signIn: $localize`:@@invitation.signIn:Log in`,
  haveAccount: $localize`:@@invitation.haveAccount:U hebt al een account`,
  signUp: $localize`:@@invitation.signUp:Maak mijn account en doe mee`,
  noToken: $localize`:@@invitation.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de knop.`,
};
