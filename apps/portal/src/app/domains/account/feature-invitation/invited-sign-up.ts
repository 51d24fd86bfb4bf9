import { Component, inject, input } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { FunctionGroupField } from '../ui/function-group-field';
import { InvitedSignUpStore } from './invited-sign-up-store';
import { invitationMessages } from './invitation.messages';

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
      <app-text-field
        autocomplete="name"
        [field]="store.form.name"
        [label]="messages.name"
        [hint]="messages.nameHint"
      />
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
          {{ messages.signUp }}
        </button>
      </div>
    </form>
  `,
})
export class InvitedSignUp {
  readonly token = input.required<string>();

  protected readonly messages = invitationMessages;
  protected readonly store = inject(InvitedSignUpStore);

  constructor() {
    this.store.begin(this.token);
  }
}
