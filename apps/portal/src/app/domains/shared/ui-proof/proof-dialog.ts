import { Component, inject, signal } from '@angular/core';
import { form, FormRoot, required } from '@angular/forms/signals';
import { MatDialogClose, MatDialogContent, MatDialogRef } from '@angular/material/dialog';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { toProblem } from '../util-problem/problem';
import { fieldErrors } from '../util-problem/field-errors';
import { ProofByCode } from './proof-by-code';
import { ProofClient } from './proof-client';
import { proofDialogMessages } from './proof-dialog.messages';

/** Asks for the password once more; closes with true once it was right. */
@Component({
  selector: 'app-proof-dialog',
  imports: [FormRoot, MatDialogClose, MatDialogContent, PasswordField, ProblemNotice, ProofByCode],
  template: `
    <mat-dialog-content>
      <h2 id="proof-title">{{ messages.title }}</h2>
      @if (byCode()) {
        <app-proof-by-code (proven)="prove()" />
      } @else {
        <p>{{ messages.text }}</p>
        <form [formRoot]="form">
          <app-password-field [field]="form.password" />
          @if (problem(); as error) {
            <app-problem-notice [error]="error" />
          }
          <div class="actions">
            <button class="button filled" type="submit" [disabled]="form().submitting()">
              {{ messages.confirm }}
            </button>
            <button class="button outlined" type="button" [mat-dialog-close]="false">
              {{ messages.cancel }}
            </button>
          </div>
          <button class="button" type="button" (click)="byCode.set(true)">{{ messages.byCode }}</button>
        </form>
      }
    </mat-dialog-content>
  `,
  styles: `
    h2,
    p {
      margin-top: 0;
      color: var(--ink);
    }

    .actions {
      margin-bottom: 0;
    }
  `,
})
export class ProofDialog {
  protected readonly messages = proofDialogMessages;
  protected readonly byCode = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  readonly #client = inject(ProofClient);
  readonly #dialog = inject<MatDialogRef<ProofDialog, boolean>>(MatDialogRef);

  protected prove(): void {
    this.#dialog.close(true);
  }

  protected readonly form = form(
    signal({ password: '' }),
    (fields) => required(fields.password, { message: proofDialogMessages.required }),
    {
      name: 'proof',
      submission: {
        action: async (tree) => {
          this.problem.set(undefined);
          try {
            await this.#client.confirmByPassword(tree().value().password);
            this.#dialog.close(true);
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
