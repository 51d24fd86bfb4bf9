import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TeamStatement } from '#contracts/teams';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { figureIn, figureWord } from '../data/dots';
import { roundOverviewMessages } from '../data/round-overview.messages';
import { agreementWords } from '../data/round-words';
import { roundWordsMessages } from '../data/round-words.messages';
import { PartsSection } from '../ui/parts-section';
import { RoundsTrend } from '../ui/rounds-trend';
import { TeamReportPanel } from '../ui/team-report-panel';
import { RoundOverviewStore } from './round-overview-store';

/** What a closed round shows: a sentence, where the groups stand, talking points, and what to do. */
@Component({
  selector: 'app-round-overview-page',
  imports: [Loading, PageHeading, PartsSection, ProblemPage, RoundsTrend, RouterLink, TeamReportPanel],
  providers: [RoundOverviewStore],
  templateUrl: './round-overview-page.html',
  styleUrls: ['./round-overview-page.scss', '../ui/figures-table.scss'],
})
export class RoundOverviewPage {
  readonly team = input.required<string>();
  readonly round = input.required<string>();

  protected readonly messages = roundOverviewMessages;
  protected readonly store = inject(RoundOverviewStore);
  protected readonly figureWord = figureWord;
  protected readonly figureIn = figureIn;

  constructor() {
    effect(() => this.store.show(this.round()));
  }

  protected agreementOf({ agreement }: TeamStatement): string {
    return agreement ? agreementWords[agreement] : roundWordsMessages.noLevel;
  }

  protected levelOf({ levelName }: TeamStatement): string {
    return levelName ?? roundWordsMessages.noLevel;
  }
}
