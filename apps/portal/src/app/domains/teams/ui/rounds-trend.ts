import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundOverview } from '#contracts/teams';
import { TrendChart } from '../../shared/ui-trend/trend-chart';
import { formatDate } from '../../shared/util-format/format-date';
import { figureIn, figureWord } from '../data/dots';
import { roundOverviewMessages } from '../data/round-overview.messages';
import { roundSeries } from '../data/round-series';

/** How the scores of a team went from round to round: a line each, and the same figures in a table. */
@Component({
  selector: 'app-rounds-trend',
  imports: [RouterLink, TrendChart],
  template: `
    <div class="charts">
      @for (one of series(); track one.name) {
        <app-trend-chart [series]="one" />
      }
    </div>
    <details>
      <summary>{{ messages.table }}</summary>
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="messages.earlier">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ messages.date }}</th>
              <th scope="col">{{ messages.total }}</th>
              @for (cluster of overview().clusters; track cluster.code) {
                <th scope="col">{{ cluster.name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{{ messages.now }}</th>
              <td>{{ figureWord(overview().total) }}</td>
              @for (cluster of overview().clusters; track cluster.code) {
                <td>{{ figureWord(cluster.figure) }}</td>
              }
            </tr>
            @for (then of overview().earlier; track then.round) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/teams', overview().team, 'metingen', then.round]">{{
                    dateOf(then.closedAt)
                  }}</a>
                </th>
                <td>{{ figureWord(then.total) }}</td>
                @for (cluster of overview().clusters; track cluster.code) {
                  <td>{{ figureIn(then.clusters, cluster.code) }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  styles: `
    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
      gap: var(--space-6);
      margin-bottom: var(--space-4);
    }
  `,
  styleUrl: './figures-table.scss',
})
export class RoundsTrend {
  readonly overview = input.required<RoundOverview>();

  protected readonly messages = roundOverviewMessages;
  protected readonly figureWord = figureWord;
  protected readonly figureIn = figureIn;
  readonly #locale = inject(LOCALE_ID);
  protected readonly series = computed(() => roundSeries(this.overview(), (moment) => this.dateOf(moment)));

  protected dateOf(moment: string): string {
    return formatDate(moment, this.#locale);
  }
}
