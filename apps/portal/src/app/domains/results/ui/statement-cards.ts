import { Component, input } from '@angular/core';
import type { StatementResult } from '#contracts/results';

/** Growth opportunities or strengths: a card for each, the most important first. */
@Component({
  selector: 'app-statement-cards',
  template: `
    <ol>
      @for (statement of statements(); track statement.code) {
        <li class="panel" [class.growth]="tone() === 'growth'" [class.own]="tone() === 'own'">
          <h3>{{ statement.title }}</h3>
          <p>{{ statement.statement }}</p>
          <p class="small">
            <strong>{{ statement.answerName }}:</strong> {{ statement.answerDescription }}
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
      gap: var(--space-4);
      max-width: none;
      padding: 0;
      list-style: none;
    }

    h3 {
      margin: 0 0 var(--space-2);
    }

    p {
      margin-bottom: var(--space-2);
    }

    .growth {
      background: var(--panel-growth);
    }

    .own {
      background: var(--panel-own);
    }
  `,
})
export class StatementCards {
  readonly statements = input.required<readonly StatementResult[]>();
  readonly tone = input.required<'growth' | 'own'>();
}
