import { Component, computed, input } from '@angular/core';
import { stretchesOf } from './stretches';
import { trendChartMessages } from './trend-chart.messages';
import { TrendLine } from './trend-line';
import type { Series } from './trend-series';

/** How one score went over time: a point for each attempt, joined where nothing is missing between them. */
@Component({
  selector: 'app-trend-chart',
  imports: [TrendLine],
  templateUrl: './trend-chart.html',
  styleUrl: './trend-chart.scss',
})
export class TrendChart {
  readonly series = input.required<Series>();

  protected readonly messages = trendChartMessages;
  protected readonly stretches = computed(() => stretchesOf(this.series()));
  /** Of the first and the last attempt. */
  protected readonly dates = computed(() => {
    const moments = this.series().points.map(({ when }) => when);
    return moments.filter((_, index) => index === 0 || index === moments.length - 1);
  });
  /** What the picture shows, for who does not see it; the table beneath has the same figures. */
  protected readonly description = computed(() => {
    const { name, points } = this.series();
    const told = points.map(({ when, score }) =>
      trendChartMessages.point(when, score?.rounded, score?.levelName),
    );
    return trendChartMessages.description(name, told.join(' '));
  });
}
