import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PastResult } from '#contracts/results';
import { Loading } from '../../shared/ui-loading/loading';
import { OwnPages } from '../../shared/ui-own-pages/own-pages';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { ScanChoice } from '../../shared/ui-scan-choice/scan-choice';
import { TrendChart } from '../../shared/ui-trend/trend-chart';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { ProgressStore } from '../data/progress-store';
import { ChangeTable } from '../ui/change-table';
import { OpenInPrint } from '../ui/open-in-print';
import { TrendTable } from '../ui/trend-table';
import { progressMessages } from './progress.messages';

/** How one's own results went from attempt to attempt: charts, the same as a table, and the change per statement. */
@Component({
  selector: 'app-progress-page',
  imports: [
    ChangeTable,
    Loading,
    OwnPages,
    PageHeading,
    ProblemPage,
    RouterLink,
    ScanChoice,
    TrendChart,
    TrendTable,
  ],
  providers: [ProgressStore, ScanAtHand],
  hostDirectives: [OpenInPrint],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.scss',
})
export class ProgressPage {
  /** Which scan it is about, where there are more; the first one otherwise. */
  readonly scan = input<string>();

  protected readonly messages = progressMessages;
  protected readonly store = inject(ProgressStore);

  constructor() {
    const atHand = inject(ScanAtHand);
    effect(() => atHand.choose(this.scan()));
    effect(() => {
      const scan = atHand.code();
      if (scan) this.store.show(scan);
    });
  }

  protected when(result: PastResult): string {
    return this.store.moments()[this.store.results().indexOf(result)] ?? '';
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.store.compareWith(event.target.value);
  }
}
