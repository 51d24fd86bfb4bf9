import { Component, input } from '@angular/core';
import type { StatementResult } from '#contracts/results';

/** What goes well, the strongest first. */
@Component({
  selector: 'app-strength-list',
  template: `
    <ol>
      @for (statement of statements(); track statement.code) {
        <li class="panel">
          <h3>{{ statement.title }}</h3>
          <p class="small">
            <strong>{{ statement.answerName }}.</strong> {{ statement.answerDescription }}
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

    li {
      background: var(--panel-own);
    }

    h3 {
      margin: 0 0 var(--space-2);
    }
  `,
})
export class StrengthList {
  readonly statements = input.required<readonly StatementResult[]>();
}
