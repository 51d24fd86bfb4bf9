export const errorSummaryMessages = {
  title: $localize`:@@errorSummary.title:Kijk deze punten nog even na`,
};
