import { Component, effect, inject, input, LOCALE_ID } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { TeamAction } from '#contracts/teams';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { formatDate } from '../../shared/util-format/format-date';
import { AgreementForm } from './agreement-form';
import { TeamDocument } from './team-document';
import { TeamPlanStore } from './team-plan-store';
import { teamPlanMessages } from './team-plan.messages';

/** The plan of a team: what was agreed, done or not, and room for more. */
@Component({
  selector: 'app-team-plan',
  imports: [AgreementForm, MatCheckbox, ProblemNotice, TeamDocument],
  providers: [TeamPlanStore],
  template: `
    <h2>{{ messages.title }}</h2>
    @if (store.resource.error(); as error) {
      <app-problem-notice [error]="error" [retryable]="true" (retry)="store.resource.reload()" />
    }
    <ul class="plain-list">
      @for (action of store.actions(); track action.id) {
        <li>
          <div class="agreed">
            <p class="what">{{ action.what }}</p>
            <p class="muted">{{ about(action) }}</p>
          </div>
          <mat-checkbox [checked]="action.done" (change)="store.mark(action, $event.checked)">
            {{ messages.done }}<span class="visually-hidden">: {{ action.what }}</span>
          </mat-checkbox>
          <button class="button" type="button" (click)="store.remove(action)">
            {{ messages.remove }}<span class="visually-hidden">: {{ action.what }}</span>
          </button>
        </li>
      } @empty {
        <li class="muted">{{ messages.empty }}</li>
      }
    </ul>
    <app-agreement-form />
    @if (store.actions().length > 0) {
      <p class="downloads">
        <a [href]="documentOf('csv')" download>{{ messages.csv }}</a>
        <a [href]="documentOf('ics')" download>{{ messages.ics }}</a>
      </p>
      <app-team-document [about]="{ team: team() }" [request]="messages.pdf" />
    }
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--faint-line);
    }

    .agreed {
      flex: 1 1 16rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
    }

    .what {
      font-weight: 600;
    }

    .downloads {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-6);
      margin-block: var(--space-4);
    }
  `,
})
export class TeamPlan {
  readonly team = input.required<string>();

  protected readonly messages = teamPlanMessages;
  protected readonly store = inject(TeamPlanStore);
  readonly #locale = inject(LOCALE_ID);

  constructor() {
    effect(() => this.store.show(this.team(), { round: null, statement: null }));
  }

  protected about({ who, dueOn }: TeamAction): string {
    return dueOn ? this.messages.by(who, formatDate(dueOn, this.#locale)) : who;
  }

  protected documentOf(format: string): string {
    return `/api/v1/teams/${this.team()}/actions/document?format=${format}`;
  }
}
