export const resultsMessages = {
  title: $localize`:@@results.title:Uw uitkomst`,
  about: (date: string) => $localize`:@@results.about:Afgerond op ${date}:date:. Alleen u ziet deze pagina.`,
  aboutWithGroup: (date: string, functionGroup: string) =>
    $localize`:@@results.aboutWithGroup:Afgerond op ${date}:date: (functiegroep: ${functionGroup}:functionGroup:). Alleen u ziet deze pagina.`,
  scores: $localize`:@@results.scores:Uw scores`,
  table: $localize`:@@results.table:Bekijk de cijfers als tabel`,
  howToRead: $localize`:@@results.howToRead:Zo leest u uw uitkomst`,
  compare: $localize`:@@results.compare:Vergelijk uw scores met anderen`,
  growth: $localize`:@@results.growth:Hier kunt u groeien`,
  growthText: $localize`:@@results.growthText:Bij deze stellingen levert een volgende stap het meest op. De belangrijkste staat vooraan.`,
  strengths: $localize`:@@results.strengths:Hier bent u sterk in`,
};
