export const signInWaysMessages = {
  title: $localize`:@@signInWays.title:Hoe u inlogt`,
  lead: $localize`:@@signInWays.lead:U kunt altijd inloggen met een code per mail. Hier maakt u het makkelijker of veiliger.`,
};
