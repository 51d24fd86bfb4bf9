import { Service, signal } from '@angular/core';

const key = 'quickscan.goes-on';

/** Whether choosing an answer goes on to the next statement by itself; off unless asked for, remembered on this device. */
@Service()
export class GoOnSetting {
  readonly #on = signal(localStorage.getItem(key) === 'on');
  readonly on = this.#on.asReadonly();

  set(on: boolean): void {
    this.#on.set(on);
    localStorage.setItem(key, on ? 'on' : 'off');
  }
}
