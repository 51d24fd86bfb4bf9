import { Component, inject, input } from '@angular/core';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TakeFocus } from '../../shared/util-page/take-focus';
import { ReportStore } from '../data/report-store';
import { reportPanelMessages } from './report-panel.messages';

/** Asks for the PDF, shows that it is being made, and offers it. */
@Component({
  selector: 'app-report-panel',
  imports: [ProblemNotice, TakeFocus],
  providers: [ReportStore],
  templateUrl: './report-panel.html',
  styles: `
    h2 {
      margin-top: 0;
    }

    .panel {
      padding-block: var(--space-6);
    }

    progress {
      width: 100%;
      accent-color: var(--primary);
    }

    .tables {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-6);
      align-items: center;
      margin-top: var(--space-4);
    }

    .tables a {
      min-height: var(--target);
      align-content: center;
    }
  `,
})
export class ReportPanel {
  readonly attempt = input.required<string>();

  protected readonly messages = reportPanelMessages;
  protected readonly store = inject(ReportStore);
}
