import { computed, inject, Service, signal } from '@angular/core';
import { ScansStore } from './scans-store';

/**
 * The scan that a page is about: the one that it was told of, else the first. Each page about one scan provides its own.
 * Links to other pages about it name it only where there is a choice (P-12).
 */
@Service({ autoProvided: false })
export class ScanAtHand {
  readonly #scans = inject(ScansStore);
  readonly #told = signal<string | undefined>(undefined);

  /** Undefined until it is known which scans there are. */
  readonly code = computed(() => (this.#scans.named(this.#told() ?? '') ?? this.#scans.first())?.code);
  /** What is behind the question mark of a link. */
  readonly params = computed(() => (this.#scans.hasChoice() ? { scan: this.code() } : {}));

  choose(code: string | undefined): void {
    this.#told.set(code);
  }
}
