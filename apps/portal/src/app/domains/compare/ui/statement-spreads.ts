import { Component, input } from '@angular/core';
import type { ClusterSpreads } from '../data/statement-spreads';
import { statementSpreadsMessages } from './statement-spreads.messages';

/** The statements of one cluster: the own answer beside how the group answered, in words and as a strip. */
@Component({
  selector: 'app-statement-spreads',
  template: `
    <details>
      <summary>{{ cluster().name }}</summary>
      <ul class="plain-list">
        @for (statement of cluster().statements; track statement.code) {
          <li>
            <h3>{{ statement.code }}. {{ statement.title }}</h3>
            <p>
              <strong>{{ messages.own(statement.ownName) }}</strong>
              @if (statement.levelName; as level) {
                {{ messages.level(level) }}
              }
            </p>
            @if (statement.shares.length > 0) {
              <div class="strip" aria-hidden="true">
                @for (share of statement.shares; track share.answer) {
                  <div
                    [attr.data-answer]="share.answer"
                    [class.mine]="share.own"
                    [style.flex-grow]="share.share"
                  ></div>
                }
              </div>
              <p class="muted small">{{ messages.shares(statement.shares) }}</p>
            } @else {
              <p class="muted small">{{ messages.tooFew }}</p>
            }
          </li>
        }
      </ul>
    </details>
  `,
  styleUrl: './statement-spreads.scss',
})
export class StatementSpreads {
  readonly cluster = input.required<ClusterSpreads>();

  protected readonly messages = statementSpreadsMessages;
}
