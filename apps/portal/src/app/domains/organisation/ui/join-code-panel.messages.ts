export const joinCodePanelMessages = {
  none: $localize`:@@joinCodePanel.none:Er is nog geen code.`,
  make: $localize`:@@joinCodePanel.make:Maak een code`,
  copy: $localize`:@@joinCodePanel.copy:Kopieer de code`,
  renew: $localize`:@@joinCodePanel.renew:Maak een nieuwe code`,
  since: (date: string) => $localize`:@@joinCodePanel.since:Geldig sinds ${date}:date:`,
};
