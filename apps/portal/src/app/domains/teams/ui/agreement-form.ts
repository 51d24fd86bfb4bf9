import { Component, inject } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { TeamPlanStore } from './team-plan-store';
import { teamPlanMessages } from './team-plan.messages';

/** What, who and when: something to put on the plan of the team. */
@Component({
  selector: 'app-agreement-form',
  imports: [ErrorSummary, FormField, FormRoot, MatFormField, MatInput, MatLabel, ProblemNotice, TextField],
  template: `
    <form [formRoot]="store.form">
      <app-error-summary [form]="store.form" />
      <app-text-field [field]="store.form.what" [label]="messages.what" [hint]="messages.privacy" />
      <div class="both">
        <app-text-field [field]="store.form.who" [label]="messages.who" />
        <mat-form-field>
          <mat-label>{{ messages.dueOn }}</mat-label>
          <input matInput type="date" [formField]="store.form.dueOn" />
        </mat-form-field>
      </div>
      @if (store.problem(); as problem) {
        <app-problem-notice [error]="problem" />
      }
      <div class="actions">
        <button class="button outlined" type="submit" [disabled]="store.form().submitting()">
          {{ messages.add }}
        </button>
        <span role="status">{{ store.said() }}</span>
      </div>
    </form>
  `,
  styles: `
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: 0 var(--space-6);
      align-items: center;
    }
  `,
})
export class AgreementForm {
  protected readonly messages = teamPlanMessages;
  protected readonly store = inject(TeamPlanStore);
}
