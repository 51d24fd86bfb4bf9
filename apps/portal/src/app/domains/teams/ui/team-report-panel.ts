import { Component, input } from '@angular/core';
import { TeamDocument } from './team-document';
import { teamReportPanelMessages } from './team-report-panel.messages';

/** The overview and the plan as a PDF: ask for it, then download it. */
@Component({
  selector: 'app-team-report-panel',
  imports: [TeamDocument],
  template: `
    <section class="panel" aria-labelledby="team-report">
      <h2 id="team-report">{{ messages.title }}</h2>
      <p>{{ messages.text }}</p>
      <app-team-document [about]="{ round: round() }" [request]="messages.request" />
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
}
