export const scoreTableMessages = {
  caption: $localize`:@@scoreTable.caption:Scores van 0 tot 100`,
  cluster: $localize`:@@scoreTable.cluster:Cluster`,
  score: $localize`:@@scoreTable.score:Score`,
  level: $localize`:@@scoreTable.level:Niveau`,
  unknown: $localize`:@@scoreTable.unknown:Onbekend`,
  unknownOf: (unknown: number, statements: number) =>
    $localize`:@@scoreTable.unknownOf:${unknown}:unknown: van ${statements}:statements:`,
  none: $localize`:@@scoreTable.none:geen`,
};
