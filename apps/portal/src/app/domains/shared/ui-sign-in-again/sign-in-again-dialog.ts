import { Component, inject } from '@angular/core';
import { MatDialogContent, MatDialogRef } from '@angular/material/dialog';
import { PasswordQuestion } from '../ui-proof/password-question';
import { SessionStore } from '../util-session/session-store';
import { signInAgainMessages } from './sign-in-again.messages';

/** Asks the password of whose session ended. Closes with whether she wants another way, or needs a second step. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [MatDialogContent, PasswordQuestion],
  template: `
    <mat-dialog-content>
      <h2 id="sign-in-again-title">{{ messages.title }}</h2>
      <p>{{ messages.text(session.lastEmail()) }}</p>
      <app-password-question
        [submit]="messages.submit"
        [work]="signIn"
        (done)="dialog.close(Boolean($event))"
      >
        <button class="button outlined" type="button" (click)="dialog.close(true)">
          {{ messages.otherwise }}
        </button>
      </app-password-question>
    </mat-dialog-content>
  `,
  styleUrl: '../ui-proof/dialog.scss',
})
export class SignInAgainDialog {
  protected readonly messages = signInAgainMessages;
  protected readonly session = inject(SessionStore);
  protected readonly dialog = inject<MatDialogRef<SignInAgainDialog, boolean>>(MatDialogRef);
  protected readonly Boolean = Boolean;

  protected readonly signIn = (password: string): Promise<unknown> =>
    this.session.signIn({ password, email: this.session.lastEmail(), sharedComputer: false });
}
