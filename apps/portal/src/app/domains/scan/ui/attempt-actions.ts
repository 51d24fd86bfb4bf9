import { Component, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { AttemptSummary } from '#contracts/attempts';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { AttemptActionsStore } from '../data/attempt-actions-store';
import { attemptActionsMessages } from './attempt-actions.messages';

/** What is seldom done with an attempt: mark it as a try-out, or delete it. Folded away until it is asked for. */
@Component({
  selector: 'app-attempt-actions',
  imports: [MatCheckbox, ProblemNotice],
  providers: [AttemptActionsStore],
  template: `
    <details>
      <summary>
        {{ messages.more }} <span class="visually-hidden">{{ name() }}</span>
      </summary>
      <mat-checkbox
        [checked]="attempt().tryOut"
        [disabled]="store.busy()"
        [aria-describedby]="'try-out-' + attempt().id"
        (change)="mark($event.checked)"
        >{{ messages.tryOut }}</mat-checkbox
      >
      <p class="small muted" [id]="'try-out-' + attempt().id">{{ messages.tryOutText }}</p>
      <button class="button outlined" type="button" [disabled]="store.busy()" (click)="remove()">
        {{ messages.remove }}
      </button>
      @if (store.problem(); as error) {
        <app-problem-notice [error]="error" />
      }
    </details>
  `,
  styles: `
    :host {
      display: block;
      flex: 1 1 100%;
    }

    summary {
      width: fit-content;
      color: var(--primary);
    }
  `,
})
export class AttemptActions {
  readonly attempt = input.required<AttemptSummary>();
  /** What the attempt is called, for who does not see which one this belongs to. */
  readonly name = input.required<string>();
  readonly changed = output();
  /** It is gone, and with it the button that had the focus. */
  readonly removed = output();

  protected readonly messages = attemptActionsMessages;
  protected readonly store = inject(AttemptActionsStore);
  readonly #confirmation = inject(Confirmation);

  protected async mark(tryOut: boolean): Promise<void> {
    if (await this.store.markAsTryOut(this.attempt().id, tryOut)) this.changed.emit();
  }

  protected async remove(): Promise<void> {
    if (!(await this.#confirmation.ask(attemptActionsMessages.question))) return;
    if (await this.store.remove(this.attempt().id)) this.removed.emit();
  }
}
