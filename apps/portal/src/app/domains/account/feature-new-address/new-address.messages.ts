export const newAddressMessages = {
  title: $localize`:@@newAddress.title:Uw nieuwe e-mailadres`,
  lead: $localize`:@@newAddress.lead:Klik op de knop. Daarna gebruikt u QuickScan met dit adres.`,
  noToken: $localize`:@@newAddress.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de knop daarin.`,
  confirm: $localize`:@@newAddress.confirm:Gebruik dit adres`,
  doneTitle: $localize`:@@newAddress.doneTitle:Uw nieuwe adres geldt`,
  doneText: $localize`:@@newAddress.doneText:Vanaf nu logt u in met dit adres.`,
  account: $localize`:@@newAddress.account:Naar mijn account`,
};
