import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  input,
  LOCALE_ID,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../shared/util-format/format-date';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { PlanStore } from '../data/plan-store';
import { ResultStore } from '../data/result-store';
import { ClusterSection } from '../ui/cluster-section';
import { type ChosenTip, GrowthCards } from '../ui/growth-cards';
import { HowToRead } from '../ui/how-to-read';
import { OpenInPrint } from '../ui/open-in-print';
import { PlanGlance } from '../ui/plan-glance';
import { ReportPanel } from '../ui/report-panel';
import { SaidNotice } from '../ui/said-notice';
import { ScoreChart } from '../ui/score-chart';
import { ScoreTable } from '../ui/score-table';
import { StrengthList } from '../ui/strength-list';
import { WhatNow } from '../ui/what-now';
import { resultsMessages } from './results.messages';

const parts = [
  ClusterSection,
  GrowthCards,
  HowToRead,
  PlanGlance,
  ReportPanel,
  SaidNotice,
  ScoreChart,
  ScoreTable,
  StrengthList,
  WhatNow,
];

/**
 * The results of one finished attempt, as a story: where one stands, what goes well, where the next
 * step pays, every statement with its tips, and what to do now.
 */
@Component({
  selector: 'app-results-page',
  imports: [RouterLink, Loading, PageHeading, ProblemNotice, ProblemPage, ...parts],
  providers: [PlanStore, ResultStore, ScanAtHand],
  hostDirectives: [OpenInPrint],
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
})
export class ResultsPage {
  readonly attempt = input.required<string>();

  protected readonly messages = resultsMessages;
  protected readonly plan = inject(PlanStore);
  protected readonly store = inject(ResultStore);
  readonly #locale = inject(LOCALE_ID);

  protected readonly about = computed(() => {
    const result = this.store.result();
    if (!result) return '';
    const date = formatDate(result.finishedAt, this.#locale);
    const group = result.functionGroup?.name;
    return group ? resultsMessages.aboutWithGroup(date, group) : resultsMessages.about(date);
  });
  /** What was put on the plan before this attempt was finished. */
  protected readonly earlier = computed(() => {
    const finishedAt = this.store.result()?.finishedAt ?? '';
    return this.plan.actions().filter(({ addedAt }) => addedAt < finishedAt);
  });

  /** How many clusters are told in full so far. They lie far below the first view and follow it one by one, so that a tap in between is answered. */
  readonly #told = signal(0);
  protected readonly told = computed(() => this.store.result()?.clusters.slice(0, this.#told()) ?? []);

  constructor() {
    afterRenderEffect(() => {
      if (this.told().length < (this.store.result()?.clusters.length ?? 0))
        setTimeout(() => this.#told.update((clusters) => clusters + 1));
    });
    effect(() => this.store.show(this.attempt()));
    const atHand = inject(ScanAtHand);
    effect(() => {
      const scan = this.store.result()?.scan;
      atHand.choose(scan);
      if (scan) this.plan.show(scan);
    });
  }

  protected addTip({ statement, tip }: ChosenTip): void {
    void this.plan.add({ attempt: this.attempt(), statement, tip: tip.code });
  }
}
