import { Component, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { ScanStore } from '../data/scan-store';

/** Around the pages of one attempt: reads it first, and leads on to the results once it is finished. */
@Component({
  selector: 'app-filling-frame',
  imports: [Loading, ProblemPage, RouterOutlet],
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

  constructor() {
    effect(() => {
      const attempt = this.attempt();
      untracked(() => this.store.turnTo(attempt));
    });
    effect(() => {
      if (this.store.finished())
        void this.#router.navigate(['/resultaten', untracked(this.attempt)], { replaceUrl: true });
    });
  }
}
