import { Component, inject, output, signal } from '@angular/core';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { SessionStore } from '../../shared/util-session/session-store';
import { UnsentWork } from '../../shared/util-session/unsent-work';
import { OwnAccountClient } from '../data/own-account-client';
import { Proof } from '../../shared/ui-proof/proof';
import { deleteMessages } from './my-account.messages';

/** Deletes the account for good, after a question. */
@Component({
  selector: 'app-delete-section',
  imports: [ProblemNotice],
  template: `
    <section aria-labelledby="delete">
      <h2 id="delete">{{ messages.title }}</h2>
      <p>{{ messages.text }}</p>
      <div class="actions">
        <button class="button outlined" type="button" (click)="delete()">{{ messages.open }}</button>
      </div>
      @if (problem(); as error) {
        <app-problem-notice [error]="error" />
      }
    </section>
  `,
})
export class DeleteSection {
  readonly deleted = output();

  protected readonly messages = deleteMessages;
  protected readonly problem = signal<unknown>(undefined);
  readonly #client = inject(OwnAccountClient);
  readonly #proof = inject(Proof);
  readonly #confirmation = inject(Confirmation);
  readonly #session = inject(SessionStore);
  readonly #unsent = inject(UnsentWork);

  protected async delete(): Promise<void> {
    this.problem.set(undefined);
    if (!(await this.#confirmation.ask(deleteMessages.question))) return;
    try {
      if (!(await this.#proof.forWork(() => this.#client.deleteAccount()))) return;
      this.#unsent.discard();
      this.deleted.emit();
      this.#session.forget();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
