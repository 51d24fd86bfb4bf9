import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import { BarChartModule } from '@swimlane/ngx-charts';
import { pointsPerLevel } from '#domain/scoring';
import type { Result } from '#contracts/results';
import type { Bar } from '../data/bars';
import { scoreChartMessages } from './score-chart.messages';

/** The bars of the total and the clusters, from 0 to 100, with the names of the levels on the axis. */
@Component({
  selector: 'app-score-chart',
  imports: [BarChartModule],
  templateUrl: './score-chart.html',
  styleUrl: './score-chart.scss',
  // The parts of the chart are the library's own, so they cannot be styled from within this one.
  encapsulation: ViewEncapsulation.None,
})
export class ScoreChart {
  readonly bars = input.required<readonly Bar[]>();
  readonly levelNames = input.required<Result['levelNames']>();

  /** What the picture shows, for who does not see it; the table beneath has the same figures. */
  protected readonly description = computed(() =>
    scoreChartMessages.description(
      this.bars()
        .map(({ name, score, levelName }) => scoreChartMessages.bar(name, score, levelName))
        .join(' '),
    ),
  );
  protected readonly data = computed(() =>
    this.bars().map((bar) => ({ name: labelOf(bar), value: bar.score ?? 0 })),
  );
  protected readonly colors = computed(() =>
    this.bars().map((bar) => ({ name: labelOf(bar), value: colorOf(bar) })),
  );
  protected readonly ticks = computed(() => this.levelNames().map((_, index) => index * pointsPerLevel));
  protected readonly nameOfTick = (score: number): string =>
    this.levelNames()[score / pointsPerLevel]?.name ?? '';
}

function labelOf({ name, score, levelName }: Bar): string {
  return score === null ? `${name}: ${levelName}` : `${name} ${score}`;
}

function colorOf({ level }: Bar): string {
  return `var(--chart-${level ?? 'none'})`;
}
