export const myOrganisationMessages = {
  title: $localize`:@@myOrganisation.title:Mijn organisatie`,
  none: $localize`:@@myOrganisation.none:U hoort nog niet bij een organisatie. U kunt de scan gewoon invullen: alles staat in uw eigen ruimte.`,
  requested: (organisation: string) =>
    $localize`:@@myOrganisation.requested:U hebt gevraagd of u bij ${organisation}:organisation: mag horen. Een beheerder beslist daarover. U kunt ondertussen gewoon invullen.`,
  confirmed: (organisation: string) =>
    $localize`:@@myOrganisation.confirmed:U hoort bij ${organisation}:organisation:.`,
  administrator: (organisation: string) =>
    $localize`:@@myOrganisation.administrator:U bent beheerder van ${organisation}:organisation:.`,
  privacy: $localize`:@@myOrganisation.privacy:Een beheerder ziet uw naam, uw e-mailadres, uw functiegroep en sinds wanneer u lid bent. Uw antwoorden en resultaten ziet niemand anders dan u.`,
  department: (name: string) =>
    $localize`:@@myOrganisation.department:Uw organisatie zette u bij de afdeling ${name}:name:. Alleen u en de beheerders zien dat.`,
  manage: $localize`:@@myOrganisation.manage:Beheer de organisatie`,
  leave: $localize`:@@myOrganisation.leave:Verlaat deze organisatie`,
  leaveQuestion: {
    title: $localize`:@@myOrganisation.leaveTitle:Wilt u de organisatie verlaten?`,
    text: $localize`:@@myOrganisation.leaveText:U hoort er dan niet meer bij. Uw invullingen en resultaten blijven van u.`,
    yes: $localize`:@@myOrganisation.leaveYes:Ja, verlaat de organisatie`,
    no: $localize`:@@myOrganisation.leaveNo:Nee, blijf erbij`,
  },
  withdraw: $localize`:@@myOrganisation.withdraw:Trek de vraag in`,
  withCode: $localize`:@@myOrganisation.withCode:Hebt u een code van uw organisatie?`,
  withCodeText: $localize`:@@myOrganisation.withCodeText:Met de code hoort u er meteen bij.`,
  code: $localize`:@@myOrganisation.code:Code`,
  codeHint: $localize`:@@myOrganisation.codeHint:Bijvoorbeeld ABCD-EFGH-JKMN. Hoofdletters en streepjes maken niet uit.`,
  codeRequired: $localize`:@@myOrganisation.codeRequired:Vul de code in.`,
  name: $localize`:@@myOrganisation.name:Uw naam`,
  nameHint: $localize`:@@myOrganisation.nameHint:U mag dit ook leeg laten. Alleen de beheerder van uw organisatie ziet uw naam.`,
  join: $localize`:@@myOrganisation.join:Word lid met de code`,
  withoutCode: $localize`:@@myOrganisation.withoutCode:Geen code?`,
  withoutCodeText: $localize`:@@myOrganisation.withoutCodeText:Zoek uw organisatie en vraag of u erbij mag horen. Een beheerder beslist.`,
  search: $localize`:@@myOrganisation.search:Zoek uw organisatie`,
  searchHint: $localize`:@@myOrganisation.searchHint:Typ een deel van de naam.`,
  nothingFound: $localize`:@@myOrganisation.nothingFound:Niets gevonden. Probeer een ander deel van de naam.`,
  ask: $localize`:@@myOrganisation.ask:Vraag om erbij te horen`,
};
