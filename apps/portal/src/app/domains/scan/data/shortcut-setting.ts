import { Service, signal } from '@angular/core';

const key = 'quickscan.shortcuts';

/** Whether the number keys choose an answer; remembered on this device (WCAG 2.1.4). */
@Service()
export class ShortcutSetting {
  readonly #on = signal(localStorage.getItem(key) !== 'off');
  readonly on = this.#on.asReadonly();

  set(on: boolean): void {
    this.#on.set(on);
    localStorage.setItem(key, on ? 'on' : 'off');
  }
}
