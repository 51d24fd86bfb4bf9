export const passkeyOfferMessages = {
  title: $localize`:@@passkeyOffer.title:Volgende keer sneller inloggen?`,
  lead: $localize`:@@passkeyOffer.lead:Maak een passkey op dit apparaat. Dan logt u in met uw vingerafdruk, uw gezicht of uw pincode. Een wachtwoord of code is niet meer nodig.`,
  safe: $localize`:@@passkeyOffer.safe:Uw vingerafdruk en gezicht blijven op uw apparaat. Wij krijgen ze niet.`,
  make: $localize`:@@passkeyOffer.make:Maak een passkey`,
  later: $localize`:@@passkeyOffer.later:Nu niet`,
  laterHint: $localize`:@@passkeyOffer.laterHint:U kunt dit altijd nog doen bij “Mijn account”.`,
};
