import { Service, signal } from '@angular/core';

/** Whether the browser thinks that it is online. It may be wrong when it says yes. */
@Service()
export class Connection {
  readonly #online = signal(navigator.onLine);
  readonly online = this.#online.asReadonly();

  constructor() {
    addEventListener('online', () => this.#online.set(true));
    addEventListener('offline', () => this.#online.set(false));
  }
}
