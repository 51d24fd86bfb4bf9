import { Component, computed, input } from '@angular/core';
import type { SpreadBar } from '../data/spread-bars';
import { spreadTableMessages } from './spread-table.messages';

/** The figures of the chart as a table. */
@Component({
  selector: 'app-spread-table',
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
          <th scope="col">{{ messages.own }}</th>
          <th scope="col">{{ messages.mean }}</th>
          @if (withMiddle()) {
            <th scope="col">{{ messages.band }}</th>
          }
          <th scope="col">{{ messages.place }}</th>
        </tr>
      </thead>
      <tbody>
        @for (bar of bars(); track bar.name) {
          <tr>
            <th scope="row">{{ bar.name }}</th>
            <td>{{ bar.own ?? messages.none }}</td>
            <td>{{ bar.others?.mean ?? messages.none }}</td>
            @if (withMiddle()) {
              <td>{{ middleOf(bar) }}</td>
            }
            <td>{{ bar.place }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../../shared/ui-table/figures.scss',
  styles: `
    td {
      white-space: nowrap;
    }
  `,
})
export class SpreadTable {
  readonly bars = input.required<readonly SpreadBar[]>();

  protected readonly messages = spreadTableMessages;
  protected readonly withMiddle = computed(() => this.bars().some(({ others }) => others?.middle));

  protected middleOf({ others }: SpreadBar): string {
    const middle = others?.middle;
    return middle ? this.messages.fromTo(middle.lower, middle.upper) : this.messages.none;
  }
}
