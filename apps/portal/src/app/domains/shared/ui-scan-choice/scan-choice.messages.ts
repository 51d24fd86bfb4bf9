export const scanChoiceMessages = {
  label: $localize`:@@scanChoice.label:Kies een scan`,
};
