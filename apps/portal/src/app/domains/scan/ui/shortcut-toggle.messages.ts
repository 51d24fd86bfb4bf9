export const shortcutToggleMessages = {
  label: (options: number) =>
    $localize`:@@shortcutToggle.label:Kies ook met de toetsen 1 tot en met ${options}:options:`,
};
