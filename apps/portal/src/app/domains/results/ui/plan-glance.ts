import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanAction } from '#contracts/plans';
import type { Result } from '#contracts/results';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { planGlanceMessages } from './plan-glance.messages';

/** What was on the plan before this attempt, with how it stands and what the answer is now. */
@Component({
  selector: 'app-plan-glance',
  imports: [RouterLink],
  template: `
    <p>{{ messages.text(actions().length, doneCount()) }}</p>
    <ul class="plain-list">
      @for (action of told(); track action.id) {
        <li>
          <strong>{{ action.title }}</strong>
          <span class="state">{{ action.state }}</span>
          @if (action.now) {
            <span class="muted">{{ action.now }}</span>
          }
        </li>
      }
    </ul>
    <p>
      <a routerLink="/mijn-plan" [queryParams]="atHand.params()">{{ messages.toPlan }}</a>
    </p>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 var(--space-4);
      padding-block: var(--space-2);
      border-bottom: 1px solid var(--faint-line);
    }

    .muted {
      grid-column: 1 / -1;
    }
  `,
})
export class PlanGlance {
  readonly actions = input.required<readonly PlanAction[]>();
  readonly result = input.required<Result>();

  protected readonly messages = planGlanceMessages;
  protected readonly atHand = inject(ScanAtHand);
  protected readonly doneCount = computed(() => this.actions().filter(({ doneAt }) => doneAt).length);
  protected readonly told = computed(() => {
    const statements = this.result().clusters.flatMap(({ statementResults }) => statementResults);
    return this.actions().map(({ id, title, doneAt, statement }) => {
      const now = statements.find(({ code }) => code === statement?.code);
      return {
        id,
        title,
        state: doneAt ? planGlanceMessages.done : planGlanceMessages.open,
        now: now && planGlanceMessages.now(now.title, now.answerName),
      };
    });
  });
}
