export const trendTableMessages = {
  caption: $localize`:@@trendTable.caption:Scores van 0 tot 100, van eerst naar laatst`,
  date: $localize`:@@trendTable.date:Ingevuld op`,
  score: $localize`:@@trendTable.score:Score`,
  level: $localize`:@@trendTable.level:Niveau`,
  none: $localize`:@@trendTable.none:geen`,
};
