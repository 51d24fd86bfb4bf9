import { Component, computed, effect, inject, input, type OnInit, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import type { SecondStepNeeded } from '#contracts/sessions';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { SecondStepStore, type StepKind } from './second-step-store';
import { secondStepMessages } from './second-step.messages';

const messages = secondStepMessages;

const wordsOf: Readonly<Record<StepKind, { lead: string; code: string; other?: string }>> = {
  app: { lead: messages.lead, code: messages.code, other: messages.useRecovery },
  recovery: { lead: messages.leadRecovery, code: messages.recoveryCode, other: messages.useApp },
  mail: { lead: messages.leadMail, code: messages.mailCode },
};

/** The step after the password, for who has an authenticator app or signs in in a browser that is new. */
@Component({
  selector: 'app-second-step',
  imports: [FormRoot, PageHeading, ProblemNotice, TextField],
  providers: [SecondStepStore],
  template: `
    <h1 [appPageHeading]="store.kind()">{{ messages.title }}</h1>
    <p class="lead">{{ words().lead }}</p>
    <form [formRoot]="store.form">
      <app-text-field
        autocomplete="one-time-code"
        [inputmode]="store.kind() === 'recovery' ? '' : 'numeric'"
        [field]="store.form.code"
        [label]="words().code"
      />
      @if (store.problem(); as problem) {
        <app-problem-notice [error]="problem" />
      }
      <div class="actions">
        @if (store.over()) {
          <button class="button filled" type="button" (click)="again.emit()">{{ messages.again }}</button>
        } @else {
          <button class="button filled" type="submit" [disabled]="store.form().submitting()">
            {{ messages.submit }}
          </button>
          @if (words().other; as other) {
            <button class="button" type="button" (click)="store.switch()">{{ other }}</button>
          } @else {
            <button class="button" type="button" (click)="again.emit()">{{ messages.again }}</button>
          }
        }
      </div>
    </form>
  `,
})
export class SecondStep implements OnInit {
  readonly token = input.required<string>();
  readonly sharedComputer = input.required<boolean>();
  readonly codeFrom = input<SecondStepNeeded['codeFrom']>('authenticator');
  readonly again = output();
  readonly signedIn = output();

  protected readonly messages = messages;
  protected readonly store = inject(SecondStepStore);
  protected readonly words = computed(() => wordsOf[this.store.kind()]);

  constructor() {
    effect(() => {
      if (this.store.done()) this.signedIn.emit();
    });
  }

  ngOnInit(): void {
    this.store.begin(this.token(), this.sharedComputer(), this.codeFrom());
  }
}
