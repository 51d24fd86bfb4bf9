import { Component, computed, input, output } from '@angular/core';
import { toProblem } from '../util-problem/problem';
import { problemNoticeMessages } from './problem-notice.messages';

/** Says what went wrong, with the code small beneath; offers to try again where `retryable`. */
@Component({
  selector: 'app-problem-notice',
  template: `
    <div class="panel" role="alert">
      <p class="detail">{{ problem().detail }}</p>
      @if (retryable()) {
        <button class="button outlined" type="button" (click)="retry.emit()">{{ messages.retry }}</button>
      }
      <p class="small muted code">{{ messages.code }} {{ problem().code }}</p>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--space-4);
    }

    .panel {
      border-inline-start: 4px solid var(--accent);
    }

    .detail {
      margin-bottom: var(--space-2);
    }

    .code {
      margin-top: var(--space-2);
    }
  `,
})
export class ProblemNotice {
  readonly error = input.required<unknown>();
  readonly retryable = input(false);
  readonly retry = output();

  protected readonly messages = problemNoticeMessages;
  protected readonly problem = computed(() => toProblem(this.error()));
}
