import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Result } from '#contracts/results';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { type ClosedRound, TeamComparisonStore } from '../data/team-comparison-store';
import { SpreadChart } from './spread-chart';
import { SpreadTable } from './spread-table';
import { teamComparisonMessages } from './team-comparison.messages';

/** One's own scores beside the overview of a closed round of one's team. */
@Component({
  selector: 'app-team-comparison',
  imports: [ProblemNotice, RouterLink, SpreadChart, SpreadTable],
  providers: [TeamComparisonStore],
  templateUrl: './team-comparison.html',
  styles: `
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
    }

    select {
      max-width: 100%;
      min-height: 44px;
      font: inherit;
    }

    .scroll {
      overflow-x: auto;
    }
  `,
})
export class TeamComparison {
  readonly result = input.required<Result>();

  protected readonly messages = teamComparisonMessages;
  protected readonly store = inject(TeamComparisonStore);

  constructor() {
    effect(() => this.store.show(this.result()));
  }

  protected nameOf(round: ClosedRound): string {
    return this.messages.round(round.name, this.store.dateOf(round));
  }

  protected choose(event: Event): void {
    this.store.choose((event.target as HTMLSelectElement).value);
  }
}
