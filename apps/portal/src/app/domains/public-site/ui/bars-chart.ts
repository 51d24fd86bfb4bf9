import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { BarsBlock } from '#contracts/pages';
import { barsChartMessages } from './bars-chart.messages';

/**
 * Figures as a table whose rows carry a bar each: one thing to read for everybody. The bar is an SVG, so that no style
 * has to be set from a script.
 */
@Component({
  selector: 'app-bars-chart',
  template: `
    <table>
      <caption>
        {{
          chart().title
        }}
      </caption>
      <tbody>
        @for (bar of chart().bars; track bar.label) {
          <tr>
            <th scope="row">
              {{ bar.label }}
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="ground" width="100" height="8" />
                <rect class="fill" [attr.width]="share(bar.value)" height="8" />
              </svg>
            </th>
            <td>{{ figure(bar.value) }}</td>
          </tr>
        }
      </tbody>
    </table>
    <p class="small muted">{{ messages.source }}: {{ chart().source }}, {{ chart().date }}</p>
  `,
  styleUrl: './bars-chart.scss',
})
export class BarsChart {
  readonly chart = input.required<BarsBlock>();

  protected readonly messages = barsChartMessages;
  readonly #locale = inject(LOCALE_ID);
  /** Shares are drawn out of a hundred, other figures out of the largest. */
  readonly #whole = computed(() =>
    this.chart().unit === '%' ? 100 : Math.max(1, ...this.chart().bars.map(({ value }) => value)),
  );

  protected share(value: number): number {
    return (100 * value) / this.#whole();
  }

  protected figure(value: number): string {
    return `${value.toLocaleString(this.#locale)} ${this.chart().unit}`;
  }
}
