import { isPlatformBrowser } from '@angular/common';
import { inject, PLATFORM_ID, Service, signal } from '@angular/core';

/** Whether the browser thinks that it is online. It may be wrong when it says yes. */
@Service()
export class Connection {
  readonly #inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  readonly #online = signal(!this.#inBrowser || navigator.onLine);
  readonly online = this.#online.asReadonly();

  constructor() {
    if (!this.#inBrowser) return;
    addEventListener('online', () => this.#online.set(true));
    addEventListener('offline', () => this.#online.set(false));
  }
}
