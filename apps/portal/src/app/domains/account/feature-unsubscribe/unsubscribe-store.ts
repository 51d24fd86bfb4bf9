import { inject, Service, signal } from '@angular/core';
import { AccountClient } from '../data/account-client';

/** Decides on stopping mail: nothing happens before the reader presses the button. */
@Service({ autoProvided: false })
export class UnsubscribeStore {
  readonly #client = inject(AccountClient);
  readonly #token = signal('');
  readonly #problem = signal<unknown>(undefined);
  readonly #busy = signal(false);
  readonly #done = signal(false);

  readonly token = this.#token.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly done = this.#done.asReadonly();

  /** @param token of the mailed link; empty when that is not complete */
  begin(token: string): void {
    this.#token.set(token);
  }

  async unsubscribe(): Promise<void> {
    this.#problem.set(undefined);
    this.#busy.set(true);
    try {
      await this.#client.unsubscribe(this.#token());
      this.#done.set(true);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}
