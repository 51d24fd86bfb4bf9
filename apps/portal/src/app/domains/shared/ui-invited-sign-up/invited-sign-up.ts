import { Component, inject, input, type OnInit, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { ErrorSummary } from '../ui-error-summary/error-summary';
import { FunctionGroupField } from '../ui-function-group/function-group-field';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { TextField } from '../ui-text-field/text-field';
import { InvitedSignUpStore, type SignUpInvited } from './invited-sign-up-store';
import { invitedSignUpMessages } from './invited-sign-up.messages';

/** An account for who was invited and has none: the address is the one that the invitation was mailed to. */
@Component({
  selector: 'app-invited-sign-up',
  imports: [ErrorSummary, FormRoot, FunctionGroupField, PasswordField, ProblemNotice, TextField],
  providers: [InvitedSignUpStore],
  template: `
    <h2>{{ messages.signUpTitle }}</h2>
    <p>{{ messages.signUpText }}</p>
    <form [formRoot]="store.form">
      <app-error-summary [form]="store.form" />
      @if (nameHint()) {
        <app-text-field
          autocomplete="name"
          [field]="store.form.name"
          [label]="messages.name"
          [hint]="nameHint()"
        />
      }
      <app-password-field
        autocomplete="new-password"
        [field]="store.form.password"
        [hint]="messages.passwordHint"
      />
      <app-function-group-field [field]="store.form.functionGroup" [legend]="messages.functionGroup" />
      @if (store.problem(); as problem) {
        <app-problem-notice [error]="problem" />
      }
      <div class="actions">
        <button class="button filled" type="submit" [disabled]="store.form().submitting()">
          {{ button() }}
        </button>
      </div>
    </form>
  `,
})
export class InvitedSignUp implements OnInit {
  readonly signUp = input.required<SignUpInvited>();
  /** Who reads her name; she is not asked for it where nobody does. */
  readonly nameHint = input('');
  readonly button = input.required<string>();
  readonly done = output();

  protected readonly messages = invitedSignUpMessages;
  protected readonly store = inject(InvitedSignUpStore);

  ngOnInit(): void {
    this.store.begin(
      (newcomer) => this.signUp()(newcomer),
      () => this.done.emit(),
    );
  }
}
