import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { type Choice, ChoiceCards } from '../ui-choice-cards/choice-cards';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { TextField } from '../ui-text-field/text-field';
import { CurrentEditionStore } from '../util-scan/current-edition-store';
import { InvitedSignUpStore, type SignUpInvited } from './invited-sign-up-store';
import { invitedSignUpMessages } from './invited-sign-up.messages';

/** An account for who was invited and has none: the address is the one that the invitation was mailed to. */
@Component({
  selector: 'app-invited-sign-up',
  imports: [ChoiceCards, FormField, FormRoot, PasswordField, ProblemNotice, TextField],
  providers: [CurrentEditionStore, InvitedSignUpStore],
  template: `
    <h2>{{ messages.signUpTitle }}</h2>
    <p>{{ messages.signUpText }}</p>
    <form [formRoot]="store.form">
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
  protected readonly current = inject(CurrentEditionStore);

  protected readonly functionGroups = computed<readonly Choice[]>(() => {
    const { edition } = this.current;
    const groups = edition.hasValue() ? edition.value().functionGroups : [];
    return groups.map(({ code, name, description }) => ({ value: code, name, description }));
  });

  ngOnInit(): void {
    this.store.begin(
      (newcomer) => this.signUp()(newcomer),
      () => this.done.emit(),
    );
  }
}
