import { inject, Service, signal } from '@angular/core';
import { AttemptsClient } from './attempts-client';

/** Decides on what can be done with an attempt as a whole. */
@Service({ autoProvided: false })
export class AttemptActionsStore {
  readonly #client = inject(AttemptsClient);
  readonly #busy = signal(false);
  readonly #problem = signal<unknown>(undefined);

  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  markAsTryOut(attempt: string, tryOut: boolean): Promise<boolean> {
    return this.#try(() => this.#client.change(attempt, { tryOut }));
  }

  remove(attempt: string): Promise<boolean> {
    return this.#try(() => this.#client.delete(attempt));
  }

  /** @returns whether it was done */
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    this.#busy.set(true);
    this.#problem.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      this.#problem.set(error);
      return false;
    } finally {
      this.#busy.set(false);
    }
  }
}
