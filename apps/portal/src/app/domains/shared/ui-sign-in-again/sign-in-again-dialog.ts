import { Component, inject, signal } from '@angular/core';
import { form, FormRoot, required } from '@angular/forms/signals';
import { MatDialogContent, MatDialogRef } from '@angular/material/dialog';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { SessionStore } from '../util-session/session-store';
import { signInAgainMessages } from './sign-in-again.messages';

/** Asks the password of whose session ended. Closes with whether she wants another way, or needs a second step. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [FormRoot, MatDialogContent, PasswordField, ProblemNotice],
  template: `
    <mat-dialog-content>
      <h2 id="sign-in-again-title">{{ messages.title }}</h2>
      <p>{{ messages.text(session.lastEmail()) }}</p>
      <form [formRoot]="form">
        <app-password-field [field]="form.password" />
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        <div class="actions">
          <button class="button filled" type="submit" [disabled]="form().submitting()">
            {{ messages.submit }}
          </button>
          <button class="button outlined" type="button" (click)="dialog.close(true)">
            {{ messages.otherwise }}
          </button>
        </div>
      </form>
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
export class SignInAgainDialog {
  protected readonly messages = signInAgainMessages;
  protected readonly session = inject(SessionStore);
  protected readonly dialog = inject<MatDialogRef<SignInAgainDialog, boolean>>(MatDialogRef);
  protected readonly problem = signal<unknown>(undefined);

  protected readonly form = form(
    signal({ password: '' }),
    (fields) => required(fields.password, { message: signInAgainMessages.required }),
    {
      name: 'sign-in-again',
      submission: {
        action: async (tree) => {
          this.problem.set(undefined);
          try {
            const request = { ...tree().value(), email: this.session.lastEmail(), sharedComputer: false };
            this.dialog.close(Boolean(await this.session.signIn(request)));
          } catch (error) {
            this.problem.set(error);
          }
        },
        onInvalid: (tree) => tree.password().focusBoundControl(),
      },
    },
  );
}
