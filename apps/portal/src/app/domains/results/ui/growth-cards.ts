import { Component, input, output } from '@angular/core';
import type { FittingTip, StatementResult } from '#contracts/results';
import { growthCardsMessages } from './growth-cards.messages';
import { TipCard } from './tip-card';

/** A tip that somebody chose, with the statement that it stands under. */
export interface ChosenTip {
  readonly statement: number;
  readonly tip: FittingTip;
}

/** Where the next step pays most: a card for each, the most important first, with one thing to do. */
@Component({
  selector: 'app-growth-cards',
  imports: [TipCard],
  template: `
    <ol>
      @for (statement of statements(); track statement.code) {
        <li class="panel">
          <h3>{{ statement.title }}</h3>
          <p class="small">
            <strong>{{ messages.now(statement.answerName) }}</strong> {{ statement.answerDescription }}
          </p>
          @if (statement.tips[0]; as tip) {
            <div class="tip">
              <app-tip-card
                [tip]="tip"
                [planned]="planned().has(tip.code)"
                (add)="add.emit({ statement: statement.code, tip })"
              />
            </div>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './growth-cards.scss',
})
export class GrowthCards {
  readonly statements = input.required<readonly StatementResult[]>();
  readonly planned = input.required<ReadonlySet<string>>();
  readonly add = output<ChosenTip>();

  protected readonly messages = growthCardsMessages;
}
