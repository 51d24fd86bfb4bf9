import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { AnswerQueue } from '../data/answer-queue';
import { ScanStore } from '../data/scan-store';
import { SaveStatus } from '../ui/save-status';
import { StatementTiles } from '../ui/statement-tiles';
import { OverviewStore } from './overview-store';
import { overviewMessages } from './overview.messages';

/** All statements by cluster, what is still open first; and finishing, once nothing is. */
@Component({
  selector: 'app-overview-page',
  imports: [PageHeading, ProblemNotice, RouterLink, SaveStatus, StatementTiles],
  providers: [OverviewStore],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  readonly attempt = input.required<string>();

  protected readonly messages = overviewMessages;
  protected readonly store = inject(OverviewStore);
  protected readonly scan = inject(ScanStore);
  protected readonly queue = inject(AnswerQueue);

  protected readonly lead = computed(() =>
    this.scan.complete()
      ? overviewMessages.complete
      : this.scan.answered() === 0
        ? overviewMessages.nothing(this.scan.steps().length)
        : overviewMessages.open(this.scan.open().length, this.scan.steps().length),
  );
  /** What has been answered, by cluster; a cluster without any answer stands among the open ones only. */
  protected readonly answered = computed(() => {
    const answered = this.scan.steps().filter(({ statement }) => this.scan.answers().has(statement.code));
    return this.scan
      .clusters()
      .map(({ code, name }) => ({
        code,
        name,
        steps: answered.filter(({ cluster }) => cluster.code === code),
      }))
      .filter(({ steps }) => steps.length > 0);
  });
}
