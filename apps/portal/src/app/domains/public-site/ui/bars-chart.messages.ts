export const barsChartMessages = {
  source: $localize`:@@barsChart.source:Bron`,
};
