export const organisationFieldMessages = {
  label: $localize`:@@organisationField.label:Uw organisatie`,
  hint: $localize`:@@organisationField.hint:Typ een deel van de naam en kies uit de lijst.`,
  nothingFound: $localize`:@@organisationField.nothingFound:Niets gevonden. Probeer een ander deel van de naam.`,
  notListed: $localize`:@@organisationField.notListed:Mijn organisatie staat er niet bij`,
  name: $localize`:@@organisationField.name:Naam van uw organisatie`,
  nameHint: $localize`:@@organisationField.nameHint:U mag dit ook leeg laten.`,
};
