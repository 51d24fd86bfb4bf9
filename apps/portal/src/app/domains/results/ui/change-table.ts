import { Component, input } from '@angular/core';
import type { Change, ClusterChanges } from '../data/progress';
import { changeTableMessages } from './change-table.messages';

/** What changed per statement in one cluster. */
@Component({
  selector: 'app-change-table',
  template: `
    <table>
      <caption>
        {{
          cluster().name
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ messages.statement }}</th>
          <th scope="col">{{ messages.change }}</th>
        </tr>
      </thead>
      <tbody>
        @for (change of cluster().changes; track change.code) {
          <tr>
            <th scope="row">{{ change.code }}. {{ change.title }}</th>
            <td>
              <strong>{{ steps(change) }}</strong>
              @if (answers(change); as answers) {
                <br /><span class="small muted">{{ answers }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      width: 100%;
      max-width: 52rem;
      table-layout: fixed;
    }

    caption {
      padding-block: var(--space-4) var(--space-2);
      text-align: start;
      font-size: 1.1rem;
      font-weight: 600;
    }

    tbody th {
      font-weight: 400;
      hyphens: auto;
    }
  `,
})
export class ChangeTable {
  readonly cluster = input.required<ClusterChanges>();

  protected readonly messages = changeTableMessages;

  protected answers({ before, after }: Change): string | null {
    if (before === after) return after;
    return before && after && changeTableMessages.fromTo(before, after);
  }

  protected steps({ before, levels }: Change): string {
    if (before === null) return changeTableMessages.isNew;
    return levels === null ? changeTableMessages.unclear : changeTableMessages.steps(levels);
  }
}
