import { Component, computed, input } from '@angular/core';
import type { RoundOverview } from '#contracts/teams';
import { dotLines, type Part, seriesOf } from '../data/dots';

/** Where the team and its parts stand: dots on one line per cluster. The same figures stand in a table. */
@Component({
  selector: 'app-dots-chart',
  template: `
    <ul class="legend plain-list" aria-hidden="true">
      @for (one of series(); track one.name) {
        <li>
          <span class="dot" [class.whole]="one.whole">{{ one.sign }}</span> {{ one.name }}
        </li>
      }
    </ul>
    <div class="lines" role="img" [attr.aria-label]="label()">
      @for (line of lines(); track line.code) {
        <p class="name">{{ line.name }}</p>
        <div class="line" [style.--rows]="line.rows">
          @for (mark of marks; track mark) {
            <span class="mark" [style.inset-inline-start.%]="mark"></span>
          }
          @for (dot of line.dots; track dot.series.name) {
            <span
              class="dot placed"
              [class.whole]="dot.series.whole"
              [style.inset-inline-start.%]="dot.at"
              [style.--row]="dot.row"
            >
              {{ dot.series.sign }}
            </span>
          }
        </div>
      }
      <p class="axis"><span>0</span><span>50</span><span>100</span></p>
    </div>
  `,
  styleUrl: './dots-chart.scss',
})
export class DotsChart {
  readonly clusters = input.required<RoundOverview['clusters']>();
  /** Function groups, or departments. */
  readonly parts = input.required<readonly Part[]>();
  /** What the picture shows. */
  readonly label = input.required<string>();

  protected readonly marks = [0, 25, 50, 75, 100] as const;
  protected readonly series = computed(() => seriesOf(this.clusters(), this.parts()));
  protected readonly lines = computed(() => dotLines(this.clusters(), this.parts()));
}
