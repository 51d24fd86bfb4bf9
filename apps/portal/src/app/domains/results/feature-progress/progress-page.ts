import { Component, effect, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../shared/util-format/format-date';
import { Loading } from '../../shared/ui-loading/loading';
import { OwnPages } from '../../shared/ui-own-pages/own-pages';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { ProgressStore } from '../data/progress-store';
import { ChangeTable } from '../ui/change-table';
import { OpenInPrint } from '../ui/open-in-print';
import { TrendChart } from '../ui/trend-chart';
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
  readonly #locale = inject(LOCALE_ID);

  constructor() {
    const scans = inject(ScansStore);
    effect(() => {
      const scan = scans.first();
      if (scan) this.store.show(scan.code);
    });
  }

  protected day(instant: string): string {
    return formatDate(instant, this.#locale);
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.store.compareWith(event.target.value);
  }
}
