import { Component, input } from '@angular/core';
import { type Answer, answers } from '#domain/scan';
import type { Statement } from '#contracts/scans';
import { statementEntryMessages } from './statement-entry.messages';

/** One statement to read: it opens to its explanation and the description of every answer. */
@Component({
  selector: 'app-statement-entry',
  template: `
    <details>
      <summary>
        <span class="small muted">{{ statement().code }}. {{ statement().title }}</span>
        <span class="statement">{{ statement().statement }}</span>
      </summary>
      <h3>{{ messages.explanation }}</h3>
      <p>{{ statement().explanation }}</p>
      <h3>{{ messages.answers }}</h3>
      <dl>
        @for (answer of answers; track answer) {
          <dt>{{ answerNames()[answer] }}</dt>
          <dd>{{ statement().descriptions[answer] }}</dd>
        }
      </dl>
    </details>
  `,
  styleUrl: './statement-entry.scss',
})
export class StatementEntry {
  readonly statement = input.required<Statement>();
  readonly answerNames = input.required<Readonly<Record<Answer, string>>>();

  protected readonly messages = statementEntryMessages;
  protected readonly answers = answers;
}
