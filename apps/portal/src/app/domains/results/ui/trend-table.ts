import { Component, input } from '@angular/core';
import type { Series } from '../../shared/ui-trend/trend-series';
import { barsMessages } from '../data/bars.messages';
import { trendTableMessages } from './trend-table.messages';

/** The figures of the charts as a table. */
@Component({
  selector: 'app-trend-table',
  template: `
    <table>
      <caption>
        {{
          messages.caption
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ messages.date }}</th>
          <th scope="col">{{ messages.score }}</th>
          <th scope="col">{{ messages.level }}</th>
        </tr>
      </thead>
      @for (one of series(); track one.name) {
        <tbody>
          <tr>
            <th class="name" scope="rowgroup" colspan="3">{{ one.name }}</th>
          </tr>
          @for (point of one.points; track $index) {
            <tr>
              <td>{{ point.when }}</td>
              <td>{{ point.score?.rounded ?? messages.none }}</td>
              <td>{{ point.score?.levelName ?? tooLittleKnown }}</td>
            </tr>
          }
        </tbody>
      }
    </table>
  `,
  styles: `
    caption {
      text-align: start;
      font-weight: 600;
    }

    .name {
      padding-top: var(--space-6);
    }
  `,
})
export class TrendTable {
  readonly series = input.required<readonly Series[]>();

  protected readonly messages = trendTableMessages;
  protected readonly tooLittleKnown = barsMessages.tooLittleKnown;
}
