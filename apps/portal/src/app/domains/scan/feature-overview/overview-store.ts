import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { ScanStore } from '../data/scan-store';
import { overviewMessages } from './overview.messages';

/** Decides on finishing: it asks first, since it freezes the attempt. */
@Service({ autoProvided: false })
export class OverviewStore {
  readonly #scan = inject(ScanStore);
  readonly #router = inject(Router);
  readonly #confirmation = inject(Confirmation);
  readonly #busy = signal(false);
  readonly #problem = signal<unknown>(undefined);

  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  async finish(attempt: string): Promise<void> {
    if (!(await this.#confirmation.ask(overviewMessages.question))) return;
    this.#busy.set(true);
    this.#problem.set(undefined);
    try {
      await this.#scan.finish();
      await this.#router.navigate(['/resultaten', attempt]);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}
