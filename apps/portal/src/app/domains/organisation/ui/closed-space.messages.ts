export const closedSpaceMessages = {
  notYours: $localize`:@@organisation.notYours:U beheert geen organisatie.`,
  toMine: $localize`:@@organisation.toMine:Naar mijn organisatie`,
  secondStep: $localize`:@@organisation.secondStep:Een beheerder logt in met een tweede stap.`,
  secondStepWhy: $localize`:@@organisation.secondStepWhy:Zo kan niemand met alleen uw wachtwoord bij de gegevens van uw collega's. Maak een passkey of koppel een code-app bij uw account. Log daarna opnieuw in.`,
  toSecondStep: $localize`:@@organisation.toSecondStep:Stel een tweede stap in`,
  proof: $localize`:@@organisation.proof:U bent hier beheerder geworden. Laat eerst nog een keer zien dat u het bent.`,
  toProof: $localize`:@@organisation.toProof:Laat zien dat u het bent`,
};
