import { Component, inject, input } from '@angular/core';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TeamReportStore } from '../data/team-report-store';
import { teamReportPanelMessages } from './team-report-panel.messages';

/** The overview and the plan as a PDF: ask for it, then download it. */
@Component({
  selector: 'app-team-report-panel',
  imports: [ProblemNotice],
  providers: [TeamReportStore],
  template: `
    <section class="panel" aria-labelledby="team-report">
      <h2 id="team-report">{{ messages.title }}</h2>
      <p>{{ messages.text }}</p>
      @if (store.documentUrl(); as url) {
        <a class="button filled" [href]="url" download>{{ messages.download }}</a>
      } @else {
        <button
          class="button outlined"
          type="button"
          [disabled]="store.busy()"
          (click)="store.request(round())"
        >
          {{ messages.request }}
        </button>
      }
      <p class="small muted" role="status">
        @if (store.busy()) {
          {{ messages.busy }}
        } @else if (store.documentUrl()) {
          {{ messages.ready }}
        } @else if (store.failed()) {
          {{ messages.failed }}
        }
      </p>
      @if (store.problem(); as problem) {
        <app-problem-notice [error]="problem" />
      }
    </section>
  `,
  styles: `
    .panel {
      margin-block: var(--space-12) var(--space-8);
    }

    h2 {
      margin-top: 0;
    }
  `,
})
export class TeamReportPanel {
  readonly round = input.required<string>();

  protected readonly messages = teamReportPanelMessages;
  protected readonly store = inject(TeamReportStore);
}
