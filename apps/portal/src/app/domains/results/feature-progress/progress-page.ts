import { Component, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PastResult } from '#contracts/results';
import { Loading } from '../../shared/ui-loading/loading';
import { OwnPages } from '../../shared/ui-own-pages/own-pages';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { TrendChart } from '../../shared/ui-trend/trend-chart';
import { ProgressStore } from '../data/progress-store';
import { ChangeTable } from '../ui/change-table';
import { OpenInPrint } from '../ui/open-in-print';
import { TrendTable } from '../ui/trend-table';
import { progressMessages } from './progress.messages';

/** How one's own results went from attempt to attempt: charts, the same as a table, and the change per statement. */
@Component({
  selector: 'app-progress-page',
  imports: [ChangeTable, Loading, OwnPages, PageHeading, ProblemPage, RouterLink, TrendChart, TrendTable],
  providers: [ProgressStore],
  hostDirectives: [OpenInPrint],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.scss',
})
export class ProgressPage {
  protected readonly messages = progressMessages;
  protected readonly store = inject(ProgressStore);

  constructor() {
    const scans = inject(ScansStore);
    effect(() => {
      const scan = scans.first();
      if (scan) this.store.show(scan.code);
    });
  }

  protected when(result: PastResult): string {
    return this.store.moments()[this.store.results().indexOf(result)] ?? '';
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.store.compareWith(event.target.value);
  }
}
