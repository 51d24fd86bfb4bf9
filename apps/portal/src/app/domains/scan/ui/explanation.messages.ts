export const explanationMessages = {
  title: $localize`:@@explanation.title:Uitleg bij deze stelling`,
};
