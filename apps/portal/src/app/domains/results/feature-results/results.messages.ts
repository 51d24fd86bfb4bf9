export const resultsMessages = {
  title: $localize`:@@results.title:Uw uitkomst`,
  about: (date: string) => $localize`:@@results.about:Afgerond op ${date}:date:. Alleen u ziet deze pagina.`,
  aboutWithGroup: (date: string, functionGroup: string) =>
    $localize`:@@results.aboutWithGroup:Afgerond op ${date}:date: (functiegroep: ${functionGroup}:functionGroup:). Alleen u ziet deze pagina.`,
  scores: $localize`:@@results.scores:Waar u staat`,
  table: $localize`:@@results.table:Bekijk de cijfers als tabel`,
  growth: $localize`:@@results.growth:Hier levert een stap het meest op`,
  growthText: $localize`:@@results.growthText:De belangrijkste staat vooraan. Bij elke stelling staat één tip die past bij uw antwoord. Meer tips vindt u verderop.`,
  noGrowth: $localize`:@@results.noGrowth:Alles wat u invulde, staat op een hoog niveau. Houd het vast en vertel anderen hoe u het doet. De tips hieronder helpen daarbij.`,
  nothingKnown: $localize`:@@results.nothingKnown:U vulde overal ‘onbekend’ in. Ook dat zegt iets. Bij elke stelling hieronder staat een tip om erachter te komen.`,
  strengths: $localize`:@@results.strengths:Wat goed gaat`,
  strengthsText: $localize`:@@results.strengthsText:Dit gaat volgens u al goed. Houd het vast.`,
  noStrengths: $localize`:@@results.noStrengths:Er zijn nog geen stellingen met een hoog niveau. Dat kan komen: elke stap telt.`,
  plan: $localize`:@@results.plan:Uw plan tot nu toe`,
  statements: $localize`:@@results.statements:Alle stellingen`,
  statementsText: $localize`:@@results.statementsText:Open een stelling om uw antwoord te zien, met tips en bronnen die daarbij passen.`,
  now: $localize`:@@results.now:Wat nu?`,
};
