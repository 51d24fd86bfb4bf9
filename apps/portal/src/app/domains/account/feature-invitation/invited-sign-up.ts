import { Component, computed, inject, input } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { type Choice, ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { InvitedSignUpStore } from './invited-sign-up-store';
import { invitationMessages } from './invitation.messages';

/** An account for who was invited and has none: the address is the one that the invitation was mailed to. */
@Component({
  selector: 'app-invited-sign-up',
  imports: [ChoiceCards, FormField, FormRoot, PasswordField, ProblemNotice, TextField],
  providers: [CurrentEditionStore, InvitedSignUpStore],
  template: `
    <h2>{{ messages.signUpTitle }}</h2>
    <p>{{ messages.signUpText }}</p>
    <form [formRoot]="store.form">
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
      @if (current.error(); as error) {
        <app-problem-notice [error]="error" [retryable]="true" (retry)="current.retry()" />
      } @else {
        <app-choice-cards
          [formField]="store.form.functionGroup"
          [legend]="messages.functionGroup"
          [choices]="functionGroups()"
        />
      }
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
  protected readonly current = inject(CurrentEditionStore);

  protected readonly functionGroups = computed<readonly Choice[]>(() => {
    const { edition } = this.current;
    const groups = edition.hasValue() ? edition.value().functionGroups : [];
    return groups.map(({ code, name, description }) => ({ value: code, name, description }));
  });

  constructor() {
    this.store.begin(this.token);
  }
}
