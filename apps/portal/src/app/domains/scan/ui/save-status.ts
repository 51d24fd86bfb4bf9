import { Component, computed, inject, injectAsync, input } from '@angular/core';
import { toProblem } from '../../shared/util-problem/problem';
import { AnswerQueue } from '../data/answer-queue';
import { saveStatusMessages } from './save-status.messages';

/** Says quietly how it stands with saving, in a place of its own, so that nothing jumps. */
@Component({
  selector: 'app-save-status',
  template: `
    <p role="status" class="small" [class.trouble]="troubled()">{{ text() }}</p>
    @if (queue.state() === 'waiting') {
      <button class="button" type="button" (click)="queue.sendAll()">{{ messages.retry }}</button>
    }
    @if (queue.state() === 'signed-out') {
      <button class="button" type="button" (click)="signIn()">{{ messages.signIn }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: 1 1 16rem;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: center;
      min-height: var(--target);
    }

    p {
      min-width: 6em;
      margin: 0;
      color: var(--muted-ink);
    }

    .trouble {
      color: var(--accent);
    }
  `,
})
export class SaveStatus {
  /** Whether what is on the screen has an answer; "saved" says nothing about an open statement. */
  readonly answered = input(true);

  protected readonly messages = saveStatusMessages;
  protected readonly queue = inject(AnswerQueue);
  readonly #signInAgain = injectAsync(() =>
    import('../../shared/ui-sign-in-again/sign-in-again').then((m) => m.SignInAgain),
  );

  /** Whether the reader should know; what is kept on the device is said quietly. */
  protected readonly troubled = computed(
    () => this.#unkept() || ['signed-out', 'refused'].includes(this.queue.state()),
  );
  readonly #unkept = computed(() => this.queue.state() === 'waiting' && !this.queue.kept());
  protected readonly text = computed(() => {
    const state = this.queue.state();
    if (state === 'saved' && !this.answered()) return '';
    if (this.#unkept()) return saveStatusMessages.unkept;
    return state === 'refused' ? toProblem(this.queue.refusal()).detail : saveStatusMessages.states[state];
  });

  protected async signIn(): Promise<void> {
    await (await this.#signInAgain()).ask();
  }
}
