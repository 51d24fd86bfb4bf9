export const tipTextMessages = {
  efforts: {
    week: $localize`:@@tipText.week:Kan deze week`,
    quarter: $localize`:@@tipText.quarter:Voor dit kwartaal`,
    year: $localize`:@@tipText.year:Voor dit jaar`,
  },
  for: (groups: string) => $localize`:@@tipText.for:voor ${groups}:groups:`,
  practice: $localize`:@@tipText.practice:Kennis uit de praktijk.`,
  sources: (count: number) =>
    count === 1 ? $localize`:@@tipText.source:Bron:` : $localize`:@@tipText.sources:Bronnen:`,
};
