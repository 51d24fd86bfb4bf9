import { Component, input } from '@angular/core';
import type { Bar } from '../data/bars';
import { scoreTableMessages } from './score-table.messages';

/** The figures of the chart as a table. */
@Component({
  selector: 'app-score-table',
  template: `
    <table>
      <caption>
        {{
          messages.caption
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ messages.cluster }}</th>
          <th scope="col">{{ messages.score }}</th>
          <th scope="col">{{ messages.level }}</th>
          <th scope="col">{{ messages.unknown }}</th>
        </tr>
      </thead>
      <tbody>
        @for (bar of bars(); track bar.name) {
          <tr>
            <th scope="row">{{ bar.name }}</th>
            <td>{{ bar.score ?? messages.none }}</td>
            <td>{{ bar.levelName }}</td>
            <td>{{ messages.unknownOf(bar.statements - bar.known, bar.statements) }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../../shared/ui-table/figures.scss',
})
export class ScoreTable {
  readonly bars = input.required<readonly Bar[]>();

  protected readonly messages = scoreTableMessages;
}
