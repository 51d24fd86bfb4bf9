export const invitedSignUpMessages = {
  signUpTitle: $localize`:@@invitation.signUpTitle:U hebt nog geen account`,
  signUpText: $localize`:@@invitation.signUpText:Uw account krijgt het e-mailadres waarop u de uitnodiging kreeg. U hoeft het niet meer te bevestigen.`,
  name: $localize`:@@invitation.name:Uw naam`,
  passwordHint: $localize`:@@invitation.passwordHint:Minstens 12 tekens. U mag dit leeg laten: dan logt u in met een passkey, of met een code die wij u mailen.`,
  functionGroup: $localize`:@@invitation.functionGroup:Welk werk doet u?`,
};
