import { isPlatformBrowser } from '@angular/common';
import { computed, inject, PLATFORM_ID, Service, type Signal, signal } from '@angular/core';

/** Some place that may hold work which the server does not have yet. */
export interface WorkSource {
  readonly count: Signal<number>;
  /** How much of it would be lost with the page. */
  readonly unkept: Signal<number>;
  discard(): void;
}

/**
 * Knows whether anything is not sent yet, whichever page holds it: signing out asks first, and so
 * does the browser before a page is closed that holds what the device does not keep.
 */
@Service()
export class UnsentWork {
  readonly #sources = signal<readonly WorkSource[]>([]);
  readonly count = computed(() => this.#sources().reduce((sum, source) => sum + source.count(), 0));

  constructor() {
    if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
    addEventListener('beforeunload', (event) => {
      if (this.#sources().some((source) => source.unkept() > 0)) event.preventDefault();
    });
  }

  register(source: WorkSource): void {
    this.#sources.update((sources) => [...sources, source]);
  }

  discard(): void {
    for (const source of this.#sources()) source.discard();
  }
}
