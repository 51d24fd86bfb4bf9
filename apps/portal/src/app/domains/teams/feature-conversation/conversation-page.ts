import { Component, computed, effect, ElementRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { Countdown } from '../data/countdown';
import { agreementWords } from '../data/round-words';
import { AgreementForm } from '../ui/agreement-form';
import { DotsChart } from '../ui/dots-chart';
import { TeamPlanStore } from '../ui/team-plan-store';
import { ConversationStore } from './conversation-store';
import { conversationMessages } from './conversation.messages';

/** For a meeting: one talking point at a time over the whole screen, by keyboard or clicker, with room for what is agreed. */
@Component({
  selector: 'app-conversation-page',
  imports: [AgreementForm, DotsChart, Loading, PageHeading, ProblemPage, RouterLink],
  providers: [ConversationStore, Countdown, TeamPlanStore],
  templateUrl: './conversation-page.html',
  styleUrl: './conversation-page.scss',
  host: { '(window:keydown)': 'onKey($event)' },
})
export class ConversationPage {
  readonly team = input.required<string>();
  readonly round = input.required<string>();

  protected readonly messages = conversationMessages;
  protected readonly minutes = 10;
  protected readonly store = inject(ConversationStore);
  protected readonly clock = inject(Countdown);
  readonly #plan = inject(TeamPlanStore);
  readonly #router = inject(Router);
  readonly #host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** How far views lie apart, and the level of the mean. */
  protected readonly about = computed(() => {
    const point = this.store.point();
    const apart = point?.agreement ? `${agreementWords[point.agreement]}.` : '';
    return point?.levelName ? `${apart} ${this.messages.level(point.levelName.toLowerCase())}` : apart;
  });
  /** The cluster of the point alone, with function groups, or else departments: what lies apart here. */
  protected readonly around = computed(() => {
    const overview = this.store.overview();
    const point = this.store.point();
    if (!overview || !point) return undefined;
    const clusters = overview.clusters.filter(({ code }) => code === point.cluster);
    const { functionGroups, departments } = overview;
    return { clusters, parts: functionGroups.length > 0 ? functionGroups : departments };
  });

  constructor() {
    effect(() => this.store.show(this.round()));
    effect(() => {
      const statement = this.store.point()?.code ?? null;
      this.#plan.show(this.team(), { round: this.round(), statement });
    });
  }

  /** Arrows, and what a clicker sends; not while somebody writes. */
  protected onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const clicker = event.key === 'PageDown' || event.key === 'PageUp';
    if (!clicker && event.target instanceof HTMLInputElement) return;
    const does = {
      PageDown: () => this.store.next(),
      ArrowRight: () => this.store.next(),
      PageUp: () => this.store.previous(),
      ArrowLeft: () => this.store.previous(),
      Escape: () => void this.stop(),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  }

  /** Not every browser can; the page fills the window anyway. */
  protected fill(): void {
    void this.#host.requestFullscreen?.().catch(() => undefined);
  }

  protected async stop(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    await this.#router.navigate(['/teams', this.team(), 'metingen', this.round()]);
  }
}
