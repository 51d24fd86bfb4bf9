export const trendChartMessages = {
  description: (name: string, points: string) =>
    $localize`:@@trendChart.description:${name}:name:. ${points}:points:`,
  point: (date: string, score: number | undefined, level: string | undefined) =>
    score === undefined || level === undefined
      ? $localize`:@@trendChart.noScore:${date}:date:: te weinig bekend.`
      : $localize`:@@trendChart.point:${date}:date:: ${score}:score: (${level}:level:).`,
  nothing: $localize`:@@trendChart.nothing:Nog te weinig bekend voor een score.`,
};
