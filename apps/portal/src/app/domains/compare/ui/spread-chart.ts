import { Component, computed, input } from '@angular/core';
import type { Result } from '#contracts/results';
import type { SpreadBar } from '../data/spread-bars';
import { spreadChartMessages } from './spread-chart.messages';

/**
 * One's own bars from 0 to 100 with one marker for the mean of the others and a band for their middle half. The table
 * beneath has the same figures.
 */
@Component({
  selector: 'app-spread-chart',
  templateUrl: './spread-chart.html',
  styleUrl: './spread-chart.scss',
})
export class SpreadChart {
  readonly bars = input.required<readonly SpreadBar[]>();
  readonly levelNames = input.required<Result['levelNames']>();

  protected readonly messages = spreadChartMessages;
  protected readonly withMiddle = computed(() => this.bars().some(({ others }) => others?.middle));
  protected readonly description = computed(() => spreadChartMessages.description(this.bars()));
}
