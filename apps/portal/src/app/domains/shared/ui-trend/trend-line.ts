import { Component, ViewEncapsulation } from '@angular/core';
import { ChartCommonModule, LineChartComponent, LineChartModule } from '@swimlane/ngx-charts';
import { levels } from '#domain/scan';
import type { Stretch } from './stretches';

/**
 * The library's line chart from 0 to 100, with a picture of our own around its lines: it grows with its room,
 * on paper too, has each point with its value, and nothing that only a mouse can reach.
 */
@Component({
  selector: 'app-trend-line',
  imports: [ChartCommonModule, LineChartModule],
  templateUrl: './trend-line.html',
  styleUrl: './trend-line.scss',
  encapsulation: ViewEncapsulation.None,
})
export class TrendLine extends LineChartComponent {
  declare results: readonly Stretch[];
  /** In units of the picture: width and height, and the room that points and values need around the lines. */
  override view: [number, number] = [320, 144];
  override margin: [number, number, number, number] = [26, 22, 8, 22];
  /** Attempts are counted from 1, so that one without a score keeps its place at either end. */
  override xScaleMin = 1;
  override yScaleMax = 100;
  override animations = false;
  override customColors = () => 'var(--primary)';

  protected readonly radius = 6;
  protected readonly marks = levels.map((_, index) => (index * 100) / (levels.length - 1));
}
