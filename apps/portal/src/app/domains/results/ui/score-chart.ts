import { Component, computed, input } from '@angular/core';
import type { Result } from '#contracts/results';
import { levels } from '#domain/scan';
import type { Bar } from '../data/bars';
import { scoreChartMessages } from './score-chart.messages';

/**
 * Bars of the total and the clusters from 0 to 100, with the names of the levels on the axis. All of it is elements of
 * the page with lengths in percent, so that it fits any width, zoom and paper, and never shows a length that is not so.
 */
@Component({
  selector: 'app-score-chart',
  templateUrl: './score-chart.html',
  styleUrl: './score-chart.scss',
})
export class ScoreChart {
  readonly bars = input.required<readonly Bar[]>();
  readonly levelNames = input.required<Result['levelNames']>();

  /** What the picture shows, for who does not see it; the table beneath has the same figures. */
  protected readonly description = computed(() =>
    scoreChartMessages.description(this.bars().map(scoreChartMessages.bar).join(' ')),
  );

  protected colorOf({ level }: Bar): string {
    return level ? `var(--level-${levels.indexOf(level)})` : '';
  }
}
