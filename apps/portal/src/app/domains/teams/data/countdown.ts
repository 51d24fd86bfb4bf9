import { computed, DestroyRef, inject, Service, signal } from '@angular/core';

/** A clock that counts down, for who wants one. */
@Service({ autoProvided: false })
export class Countdown {
  readonly #left = signal<number | undefined>(undefined);
  #timer: ReturnType<typeof setInterval> | undefined;

  readonly running = computed(() => this.#left() !== undefined);
  readonly over = computed(() => this.#left() === 0);
  /** What is left, as `4:05`. */
  readonly shown = computed(() => {
    const left = this.#left() ?? 0;
    return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  start(minutes: number): void {
    this.stop();
    this.#left.set(minutes * 60);
    this.#timer = setInterval(() => this.#left.update((left) => Math.max(0, (left ?? 0) - 1)), 1_000);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#left.set(undefined);
  }
}
