export const scoreChartMessages = {
  description: (bars: string) => $localize`:@@scoreChart.description:Balken van 0 tot 100. ${bars}:bars:`,
  bar: (name: string, score: number | null, level: string) =>
    score === null
      ? $localize`:@@scoreChart.barUnknown:${name}:name:: ${level}:level:.`
      : $localize`:@@scoreChart.bar:${name}:name:: ${score}:score:, ${level}:level:.`,
};
