import { Component, computed, input } from '@angular/core';
import { levels } from '#domain/scan';
import type { Series } from '../data/progress';
import { trendChartMessages } from './trend-chart.messages';

/** The picture in units of its own, which grow with its width. */
const size = { width: 320, top: 26, height: 110, side: 22, foot: 22 } as const;
/** More points than this have their values at the ends only. */
const labelled = 6;

/** How one score went over time: a point for each attempt, joined where nothing is missing between them. */
@Component({
  selector: 'app-trend-chart',
  templateUrl: './trend-chart.html',
  styleUrl: './trend-chart.scss',
})
export class TrendChart {
  readonly series = input.required<Series>();

  protected readonly messages = trendChartMessages;
  protected readonly view = `0 0 ${size.width} ${size.top + size.height + size.foot}`;
  protected readonly lines = levels.map((_, index) => size.top + (index * size.height) / (levels.length - 1));
  protected readonly right = size.width;
  protected readonly bottom = size.top + size.height + size.foot - 4;

  protected readonly points = computed(() => {
    const { points } = this.series();
    return points.flatMap(({ score }, index) => {
      const ends = index === 0 || index === points.length - 1;
      const shown = ends || points.length <= labelled;
      return score
        ? {
            x: xOf(index, points.length),
            y: size.top + size.height * (1 - score.mean / 100),
            level: `var(--level-${levels.indexOf(score.level)})`,
            label: shown ? String(score.rounded) : '',
            index,
          }
        : [];
    });
  });
  /** Between points that follow each other; where one has no score, the line is broken. */
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y, index }, place, all) => `${all[place - 1]?.index === index - 1 ? 'L' : 'M'}${x} ${y}`)
      .join(''),
  );
  protected readonly dates = computed(() => {
    const { points } = this.series();
    return { first: points[0]?.when, last: points.length > 1 ? points.at(-1)?.when : undefined };
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

/** Evenly spaced, so that attempts shortly after each other stay apart. */
function xOf(index: number, count: number): number {
  const room = size.width - 2 * size.side;
  return size.side + (count > 1 ? (index * room) / (count - 1) : 0);
}
