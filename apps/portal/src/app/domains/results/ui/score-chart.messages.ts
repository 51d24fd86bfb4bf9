import type { Bar } from '../data/bars';

export const scoreChartMessages = {
  description: (bars: string) => $localize`:@@scoreChart.description:Balken van 0 tot 100. ${bars}:bars:`,
  bar: ({ name, score, levelName }: Bar) =>
    score === null
      ? $localize`:@@scoreChart.barUnknown:${name}:name:: ${levelName}:level:.`
      : $localize`:@@scoreChart.bar:${name}:name:: ${score}:score:, ${levelName}:level:.`,
};
