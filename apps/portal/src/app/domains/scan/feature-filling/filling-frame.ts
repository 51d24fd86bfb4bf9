import { Component, DOCUMENT, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { Connection } from '../../shared/util-connection/connection';
import { AnswerQueue } from '../data/answer-queue';
import { OfflinePages } from '../data/offline-pages';
import { ScanStore } from '../data/scan-store';

/** Around the pages of one attempt: reads it first, and leads on to the results once it is finished. */
@Component({
  selector: 'app-filling-frame',
  imports: [Loading, ProblemPage, RouterOutlet],
  host: { '(document:visibilitychange)': 'onVisibility()' },
  template: `
    @if (store.filling.hasValue() && !store.finished()) {
      <router-outlet />
    } @else {
      <div class="page">
        @if (store.filling.error(); as error) {
          <app-problem-page [error]="error" (retry)="store.turnTo(attempt())" />
        } @else {
          <app-loading />
        }
      </div>
    }
  `,
})
export class FillingFrame {
  readonly attempt = input.required<string>();

  protected readonly store = inject(ScanStore);
  readonly #router = inject(Router);
  readonly #document = inject(DOCUMENT);
  readonly #offline = inject(OfflinePages);

  constructor() {
    effect(() => {
      const attempt = this.attempt();
      untracked(() => this.store.turnTo(attempt));
    });
    effect(() => {
      if (this.store.finished())
        void this.#router.navigate(['/resultaten', untracked(this.attempt)], { replaceUrl: true });
    });
    const { online } = inject(Connection);
    effect(() => {
      if (online()) untracked(() => this.store.refresh());
    });
    const queue = inject(AnswerQueue);
    const answering = effect(() => {
      if (queue.state() === 'idle' || !online()) return;
      answering.destroy();
      untracked(() => void this.#keepPages());
    });
  }

  /** Who comes back to this tab may have gone on elsewhere. */
  protected onVisibility(): void {
    if (this.#document.visibilityState === 'visible') this.store.refresh();
  }

  /**
   * With the first answer, and not before: the overview is loaded too, so that every page of filling in opens without a
   * connection. Where that is gone already it waits until it is back; the answer itself is kept.
   */
  async #keepPages(): Promise<void> {
    await import('../feature-overview/overview-page').catch(() => undefined);
    await this.#offline.keep();
  }
}
