import { Component, inject, output, signal } from '@angular/core';
import { type FieldTree, form, FormRoot, required } from '@angular/forms/signals';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { TextField } from '../ui-text-field/text-field';
import { toProblem } from '../util-problem/problem';
import { SessionStore } from '../util-session/session-store';
import { fieldErrors } from '../util-problem/field-errors';
import { ProofClient } from './proof-client';
import { proofDialogMessages } from './proof-dialog.messages';

/** Asks for a code that was mailed, from who has no password. */
@Component({
  selector: 'app-proof-by-code',
  imports: [FormRoot, ProblemNotice, TextField],
  template: `
    <p role="status">{{ messages.codeText }}</p>
    <form [formRoot]="form">
      <app-text-field
        autocomplete="one-time-code"
        inputmode="numeric"
        [field]="form.code"
        [label]="messages.code"
      />
      @if (problem(); as error) {
        <app-problem-notice [error]="error" />
      }
      <div class="actions">
        <button class="button filled" type="submit" [disabled]="form().submitting()">
          {{ messages.confirm }}
        </button>
        <button class="button" type="button" (click)="ask()">{{ messages.again }}</button>
      </div>
    </form>
  `,
})
export class ProofByCode {
  readonly proven = output();

  protected readonly messages = proofDialogMessages;
  protected readonly problem = signal<unknown>(undefined);
  readonly #client = inject(ProofClient);
  readonly #session = inject(SessionStore);
  /** The token that goes with the code; the mail may be there before it. */
  #token = Promise.resolve('');

  protected readonly form = form(
    signal({ code: '' }),
    (fields) => required(fields.code, { message: proofDialogMessages.codeRequired }),
    {
      name: 'proof-by-code',
      submission: {
        action: (tree) => this.#confirm(tree),
        onInvalid: (tree) => tree.code().focusBoundControl(),
      },
    },
  );

  constructor() {
    void this.ask();
  }

  protected async ask(): Promise<void> {
    this.problem.set(undefined);
    this.#token = this.#client.askCode(this.#session.me()?.email ?? '').then(({ token }) => token);
    try {
      await this.#token;
    } catch (error) {
      this.problem.set(error);
    }
  }

  async #confirm(tree: FieldTree<{ code: string }>) {
    this.problem.set(undefined);
    try {
      await this.#client.confirmByCode({ token: await this.#token, ...tree().value() });
      this.proven.emit();
      return undefined;
    } catch (error) {
      const wrong = fieldErrors(toProblem(error), { code: tree.code });
      if (wrong.length === 0) this.problem.set(error);
      return wrong;
    }
  }
}
