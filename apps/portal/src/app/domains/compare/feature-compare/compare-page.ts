import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentPagesStore } from '../../shared/util-scan/current-pages-store';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { CompareStore } from '../data/compare-store';
import { SpreadChart } from '../ui/spread-chart';
import { SpreadTable } from '../ui/spread-table';
import { StatementSpreads } from '../ui/statement-spreads';
import { TeamComparison } from '../ui/team-comparison';
import { compareMessages } from './compare.messages';

const openDataPage = 'open-data';

/** One finished attempt beside the published figures of others: choose with whom, see where one stands. */
@Component({
  selector: 'app-compare-page',
  imports: [
    ChoiceCards,
    Loading,
    PageHeading,
    ProblemPage,
    RouterLink,
    SpreadChart,
    SpreadTable,
    StatementSpreads,
    TeamComparison,
  ],
  providers: [CompareStore, CurrentPagesStore, ScanAtHand],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  readonly attempt = input.required<string>();

  protected readonly messages = compareMessages;
  protected readonly store = inject(CompareStore);
  protected readonly atHand = inject(ScanAtHand);

  readonly #pages = inject(CurrentPagesStore);
  /** Where the edition says how to fetch all figures, if it does. */
  protected readonly openData = computed(() => this.#pages.pages().find(({ code }) => code === openDataPage));

  constructor() {
    effect(() => this.store.show(this.attempt()));
    effect(() => this.atHand.choose(this.store.scan()));
  }
}
