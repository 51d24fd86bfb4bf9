import { Component, input } from '@angular/core';
import type { StatementResult } from '#contracts/results';
import { statementRowMessages } from './statement-row.messages';

/** One statement of the results: opens to the own answer, what it means, and a remark if any. */
@Component({
  selector: 'app-statement-row',
  template: `
    <details>
      <summary>
        <span>{{ statement().code }}. {{ statement().title }}</span>
        <span class="answer">{{ statement().answerName }}</span>
      </summary>
      <p>{{ statement().statement }}</p>
      <div class="panel own">
        <p>
          <strong>{{ messages.yourAnswer }} {{ statement().answerName }}.</strong>
          {{ statement().answerDescription }}
        </p>
      </div>
      @if (statement().remark; as remark) {
        <div class="panel remark">
          <p>{{ remark }}</p>
        </div>
      }
    </details>
  `,
  styleUrl: './statement-row.scss',
})
export class StatementRow {
  readonly statement = input.required<StatementResult>();

  protected readonly messages = statementRowMessages;
}
