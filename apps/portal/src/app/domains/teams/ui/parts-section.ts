import { Component, input } from '@angular/core';
import type { RoundOverview } from '#contracts/teams';
import { figureIn, figureWord, type Part } from '../data/dots';
import { roundOverviewMessages } from '../data/round-overview.messages';
import { DotsChart } from './dots-chart';

/** Where the team and its parts stand: a picture, and the same figures in a table. */
@Component({
  selector: 'app-parts-section',
  imports: [DotsChart],
  template: `
    <app-dots-chart [clusters]="clusters()" [parts]="parts()" [label]="label()" />
    <ng-content />
    <details>
      <summary>{{ messages.table }}</summary>
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="label()">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ messages.cluster }}</th>
              <th scope="col">{{ messages.team }}</th>
              @for (part of parts(); track part.name) {
                <th scope="col">{{ part.name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (cluster of clusters(); track cluster.code) {
              <tr>
                <th scope="row">{{ cluster.name }}</th>
                <td>{{ figureWord(cluster.figure) }}</td>
                @for (part of parts(); track part.name) {
                  <td>{{ figureIn(part.clusters, cluster.code) }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  styleUrl: './figures-table.scss',
})
export class PartsSection {
  readonly clusters = input.required<RoundOverview['clusters']>();
  /** Function groups, or departments. */
  readonly parts = input.required<readonly Part[]>();
  /** What is shown, in a few words. */
  readonly label = input.required<string>();

  protected readonly messages = roundOverviewMessages;
  protected readonly figureWord = figureWord;
  protected readonly figureIn = figureIn;
}
