export const spreadTableMessages = {
  caption: $localize`:@@spreadTable.caption:Scores van 0 tot 100`,
  cluster: $localize`:@@spreadTable.cluster:Cluster`,
  own: $localize`:@@spreadTable.own:Uw score`,
  mean: $localize`:@@spreadTable.mean:Gemiddelde`,
  band: $localize`:@@spreadTable.band:Middelste helft`,
  place: $localize`:@@spreadTable.place:U staat`,
  none: $localize`:@@spreadTable.none:geen`,
  fromTo: (lower: number, upper: number) =>
    $localize`:@@spreadTable.fromTo:${lower}:lower: tot ${upper}:upper:`,
};
