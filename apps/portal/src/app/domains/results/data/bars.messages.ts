export const barsMessages = {
  total: $localize`:@@bars.total:Totaal`,
  tooLittleKnown: $localize`:@@bars.tooLittleKnown:te weinig bekend`,
};
