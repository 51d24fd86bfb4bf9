import { Component, inject, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ReportStore } from '../data/report-store';
import { reportPanelMessages } from './report-panel.messages';

/** Asks for the PDF, shows that it is being made, and offers it. */
@Component({
  selector: 'app-report-panel',
  imports: [MatProgressBar, ProblemNotice],
  providers: [ReportStore],
  templateUrl: './report-panel.html',
  styles: `
    h2 {
      margin-top: 0;
    }

    .panel {
      padding-block: var(--space-6);
    }
  `,
})
export class ReportPanel {
  readonly attempt = input.required<string>();

  protected readonly messages = reportPanelMessages;
  protected readonly store = inject(ReportStore);
}
