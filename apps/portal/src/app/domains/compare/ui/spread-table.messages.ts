export const spreadTableMessages = {
  caption: $localize`:@@spreadTable.caption:Scores van 0 tot 100`,
  cluster: $localize`:@@spreadTable.cluster:Cluster`,
  own: $localize`:@@spreadTable.own:Uw score`,
  mean: $localize`:@@spreadTable.mean:Gemiddelde`,
  band: $localize`:@@spreadTable.band:Middelste helft`,
  place: $localize`:@@spreadTable.place:U staat`,
  none: $localize`:@@spreadTable.none:geen`,
  /** Both edges are rounded to five, so that they can be the same. */
  fromTo: (lower: number, upper: number) =>
    lower === upper
      ? $localize`:@@spreadTable.around:rond ${lower}:score:`
      : $localize`:@@spreadTable.fromTo:${lower}:lower: tot ${upper}:upper:`,
};
