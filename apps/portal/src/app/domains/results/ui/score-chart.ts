import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import { BarChartModule } from '@swimlane/ngx-charts';
import type { Result } from '#contracts/results';
import type { Bar } from '../data/bars';
import { scoreChartMessages } from './score-chart.messages';

/** Heights in px: of a bar, of the room above it for its name, and of the library's own margins. */
const sizes = { bar: 24, label: 40, margins: 20 };

/**
 * Bars of the total and the clusters from 0 to 100, with the names of the levels on the axis. The
 * library draws the bars; names and axis are text of the page, so that they grow with its letters
 * and never squeeze the bars on a phone.
 */
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

  protected readonly gap = sizes.label;
  protected readonly height = computed(
    () => this.bars().length * (sizes.bar + sizes.label) - sizes.label + sizes.margins,
  );
  /** What the picture shows, for who does not see it; the table beneath has the same figures. */
  protected readonly description = computed(() =>
    scoreChartMessages.description(this.bars().map(scoreChartMessages.bar).join(' ')),
  );
  protected readonly data = computed(() =>
    this.bars().map(({ name, score }) => ({ name, value: score ?? 0 })),
  );
  protected readonly colors = computed(() =>
    this.bars().map(({ name, level }) => ({ name, value: `var(--chart-${level ?? 'none'})` })),
  );
}
