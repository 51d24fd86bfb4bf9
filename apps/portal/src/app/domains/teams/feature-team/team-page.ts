import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { Inviter } from '../data/inviter';
import { kindOf } from '../data/round-words';
import { OrganiserPanel } from '../ui/organiser-panel';
import { TeamPlan } from '../ui/team-plan';
import { TeamStore } from './team-store';
import { teamMessages } from '../ui/team.messages';

/** How often to look whether the overview is made and mails were sent, in ms. */
const lookAgain = 2_000;

/** A team: how its round stands, my part in it, what its organiser does, and what was agreed. */
@Component({
  selector: 'app-team-page',
  imports: [Loading, OrganiserPanel, PageHeading, ProblemNotice, ProblemPage, RouterLink, TeamPlan],
  providers: [Inviter, TeamStore],
  templateUrl: './team-page.html',
  styles: `
    .said {
      min-height: 1.5em;
      font-weight: 600;
    }

    h1,
    .purpose {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }

    .panel h2 {
      margin-top: 0;
    }

    .growth {
      background: var(--panel-growth);
    }
  `,
})
export class TeamPage {
  readonly team = input.required<string>();

  protected readonly messages = teamMessages;
  protected readonly store = inject(TeamStore);
  protected readonly floor = 6;
  readonly #confirmation = inject(Confirmation);
  protected readonly kind = computed(() => {
    const round = this.store.round();
    return round && kindOf(round.kind);
  });
  /** An overview is being made, or mails are on their way. */
  readonly #busy = computed(() => this.store.round()?.state === 'closing' || this.store.mailing());

  constructor() {
    effect(() => this.store.show(this.team()));
    const timer = setInterval(() => {
      if (this.#busy()) this.store.reload();
    }, lookAgain);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async leave(): Promise<void> {
    const { leaveTitle: title, leaveText: text, leaveYes: yes, no } = this.messages;
    if (await this.#confirmation.ask({ title, text, yes, no })) await this.store.leave();
  }

  protected async close(): Promise<void> {
    const { closeTitle: title, closeText: text, closeYes: yes, no } = this.messages;
    if (await this.#confirmation.ask({ title, text, yes, no })) await this.store.close();
  }

  protected async again(): Promise<void> {
    const { againTitle: title, againQuestion: text, againStart: yes, no } = this.messages;
    if (await this.#confirmation.ask({ title, text, yes, no })) await this.store.again();
  }
}
