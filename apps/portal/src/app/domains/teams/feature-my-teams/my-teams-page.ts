import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Team } from '#contracts/teams';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { standingOf } from '../data/round-words';
import { TeamsClient } from '../data/teams-client';
import { valueOf } from '../data/value-of';
import { myTeamsMessages } from './my-teams.messages';

/** The teams that I organise, am in, or may join as a member of my organisation. */
@Component({
  selector: 'app-my-teams-page',
  imports: [Loading, PageHeading, ProblemNotice, RouterLink],
  templateUrl: './my-teams-page.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-6);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-4);
      border-bottom: 1px solid var(--faint-line);
      overflow-wrap: anywhere;
    }

    .about {
      flex: 1 1 16rem;
      min-width: 0;
    }

    h2,
    p {
      margin: 0;
    }
  `,
})
export class MyTeamsPage {
  protected readonly messages = myTeamsMessages;
  protected readonly list = inject(TeamsClient).teams();
  protected readonly teams = computed(() => valueOf(this.list)?.items);
  readonly #locale = inject(LOCALE_ID);

  protected roleIn({ organised, member }: Team): string {
    if (organised) return this.messages.organised;
    return member ? this.messages.member : this.messages.waiting;
  }

  protected standing({ rounds: [round] }: Team): string {
    return round ? standingOf(round, this.#locale) : '';
  }

  /** The round of the whole organisation that one is not in yet. */
  protected joinable({ organised, member, rounds: [round] }: Team): string | undefined {
    return !organised && !member && round?.state === 'open' ? round.id : undefined;
  }
}
