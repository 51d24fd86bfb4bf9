export const teamBarsMessages = {
  above: (points: number) => $localize`:@@teamBars.above:${points}:points: hoger dan het team`,
  below: (points: number) => $localize`:@@teamBars.below:${points}:points: lager dan het team`,
  same: $localize`:@@teamBars.same:gelijk aan het team`,
  unknown: $localize`:@@teamBars.unknown:niet te zeggen`,
};
