import { Component, input, output, signal } from '@angular/core';
import { form, FormRoot, required } from '@angular/forms/signals';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { fieldErrors } from '../util-problem/field-errors';
import { toProblem } from '../util-problem/problem';
import { proofDialogMessages } from './proof-dialog.messages';

/** Asks for a password in a dialog, does something with it, and says so when that was right. */
@Component({
  selector: 'app-password-question',
  imports: [FormRoot, PasswordField, ProblemNotice],
  template: `
    <form [formRoot]="form">
      <app-password-field [field]="form.password" />
      @if (problem(); as error) {
        <app-problem-notice [error]="error" />
      }
      <div class="actions">
        <button class="button filled" type="submit" [disabled]="form().submitting()">{{ submit() }}</button>
        <ng-content />
      </div>
    </form>
  `,
  styles: `
    .actions {
      margin-bottom: 0;
    }
  `,
})
export class PasswordQuestion {
  /** What the button is called. */
  readonly submit = input.required<string>();
  /** What the password is for. */
  readonly work = input.required<(password: string) => Promise<unknown>>();
  /** What came of it. */
  readonly done = output<unknown>();

  protected readonly problem = signal<unknown>(undefined);
  protected readonly form = form(
    signal({ password: '' }),
    (fields) => required(fields.password, { message: proofDialogMessages.required }),
    {
      name: 'password-question',
      submission: {
        action: async (tree) => {
          this.problem.set(undefined);
          try {
            this.done.emit(await this.work()(tree().value().password));
            return undefined;
          } catch (error) {
            const wrong = fieldErrors(toProblem(error), { password: tree.password });
            if (wrong.length === 0) this.problem.set(error);
            return wrong;
          }
        },
        onInvalid: (tree) => tree.password().focusBoundControl(),
      },
    },
  );
}
