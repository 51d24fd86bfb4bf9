export const passwordFieldMessages = {
  label: $localize`:@@passwordField.label:Wachtwoord`,
  show: $localize`:@@passwordField.show:Toon`,
  hide: $localize`:@@passwordField.hide:Verberg`,
  what: $localize`:@@passwordField.what:wachtwoord`,
};
