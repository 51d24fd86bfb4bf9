import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { AttemptsClient } from '../data/attempts-client';

/** Decides on beginning: start an attempt and go to its first statement. */
@Service({ autoProvided: false })
export class ReadFirstStore {
  readonly #client = inject(AttemptsClient);
  readonly #router = inject(Router);
  readonly #busy = signal(false);
  readonly #problem = signal<unknown>(undefined);

  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  async begin(scan: string): Promise<void> {
    this.#busy.set(true);
    this.#problem.set(undefined);
    try {
      const { id } = await this.#client.start(scan);
      await this.#router.navigate(['/invullen', id]);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}
