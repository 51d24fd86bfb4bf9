import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { whatNowMessages } from './what-now.messages';

/** What to do with the outcome: talk about it, and keep to a plan. */
@Component({
  selector: 'app-what-now',
  imports: [RouterLink],
  template: `
    <div class="panel">
      <h3>{{ messages.talk }}</h3>
      <p>{{ messages.talkText }}</p>
      <ol>
        @for (step of messages.talkSteps; track step) {
          <li>{{ step }}</li>
        }
      </ol>
      <p>
        <a class="button outlined" routerLink="/teams/nieuw">{{ messages.toTeam }}</a>
      </p>
    </div>
    <div class="panel">
      <h3>{{ messages.plan }}</h3>
      <p>{{ messages.planText }}</p>
      <p>
        <a class="button outlined" routerLink="/mijn-plan" [queryParams]="atHand.params()">{{
          messages.toPlan
        }}</a>
      </p>
    </div>
    <div class="panel">
      <h3>{{ messages.later }}</h3>
      <p>{{ messages.laterText }}</p>
      <p>
        <a class="button outlined" routerLink="/mijn-verloop" [queryParams]="atHand.params()">{{
          messages.toProgress
        }}</a>
      </p>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
      gap: var(--space-4);
    }

    h3 {
      margin: 0 0 var(--space-2);
    }

    ol {
      padding-inline-start: var(--space-6);
    }

    @media print {
      .button {
        display: none;
      }
    }
  `,
})
export class WhatNow {
  protected readonly messages = whatNowMessages;
  protected readonly atHand = inject(ScanAtHand);
}
