import { Component, effect, inject, input, type OnInit, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { SecondStepStore } from './second-step-store';
import { secondStepMessages } from './second-step.messages';

/** The step after the password, for who has an authenticator app. */
@Component({
  selector: 'app-second-step',
  imports: [FormRoot, PageHeading, ProblemNotice, TextField],
  providers: [SecondStepStore],
  template: `
    <h1 [appPageHeading]="store.recovery()">{{ messages.title }}</h1>
    <p class="lead">{{ store.recovery() ? messages.leadRecovery : messages.lead }}</p>
    <form [formRoot]="store.form">
      <app-text-field
        autocomplete="one-time-code"
        [inputmode]="store.recovery() ? '' : 'numeric'"
        [field]="store.form.code"
        [label]="store.recovery() ? messages.recoveryCode : messages.code"
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
          <button class="button" type="button" (click)="store.switch()">
            {{ store.recovery() ? messages.useApp : messages.useRecovery }}
          </button>
        }
      </div>
    </form>
  `,
})
export class SecondStep implements OnInit {
  readonly token = input.required<string>();
  readonly sharedComputer = input.required<boolean>();
  readonly again = output();
  readonly signedIn = output();

  protected readonly messages = secondStepMessages;
  protected readonly store = inject(SecondStepStore);

  constructor() {
    effect(() => {
      if (this.store.done()) this.signedIn.emit();
    });
  }

  ngOnInit(): void {
    this.store.begin(this.token(), this.sharedComputer());
  }
}
