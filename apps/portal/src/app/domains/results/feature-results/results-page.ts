import { Component, computed, effect, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../shared/util-format/format-date';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ResultStore } from '../data/result-store';
import { ClusterSection } from '../ui/cluster-section';
import { ReportPanel } from '../ui/report-panel';
import { ScoreChart } from '../ui/score-chart';
import { ScoreTable } from '../ui/score-table';
import { StatementCards } from '../ui/statement-cards';
import { resultsMessages } from './results.messages';

/** The results of one finished attempt: a sentence first, then figures, then what to do with them. */
@Component({
  selector: 'app-results-page',
  imports: [
    ClusterSection,
    Loading,
    PageHeading,
    ProblemPage,
    ReportPanel,
    RouterLink,
    ScoreChart,
    ScoreTable,
    StatementCards,
  ],
  providers: [ResultStore],
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
})
export class ResultsPage {
  readonly attempt = input.required<string>();

  protected readonly messages = resultsMessages;
  protected readonly store = inject(ResultStore);
  readonly #locale = inject(LOCALE_ID);

  protected readonly about = computed(() => {
    const result = this.store.result();
    if (!result) return '';
    const date = formatDate(result.finishedAt, this.#locale);
    const group = result.functionGroup?.name;
    return group ? resultsMessages.aboutWithGroup(date, group) : resultsMessages.about(date);
  });

  constructor() {
    effect(() => this.store.show(this.attempt()));
  }
}
