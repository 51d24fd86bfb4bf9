import { Component, inject, input } from '@angular/core';
import type { CreateTeamReportRequest } from '#contracts/teams';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TeamReportStore } from '../data/team-report-store';
import { teamDocumentMessages } from './team-document.messages';

/** A document about a team as a PDF: ask for it, then download it. */
@Component({
  selector: 'app-team-document',
  imports: [ProblemNotice],
  providers: [TeamReportStore],
  template: `
    @if (store.documentUrl(); as url) {
      <a class="button filled" [href]="url" download>{{ messages.download }}</a>
    } @else {
      <button
        class="button outlined"
        type="button"
        [disabled]="store.busy()"
        (click)="store.request(about())"
      >
        {{ request() }}
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
  `,
  styles: `
    p {
      margin: var(--space-1) 0 0;
    }
  `,
})
export class TeamDocument {
  readonly about = input.required<CreateTeamReportRequest>();
  /** What the button says. */
  readonly request = input.required<string>();

  protected readonly messages = teamDocumentMessages;
  protected readonly store = inject(TeamReportStore);
}
