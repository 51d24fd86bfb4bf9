import { computed, inject, Service, signal } from '@angular/core';
import { ScansClient } from './scans-client';
import { ScansStore } from './scans-store';

/**
 * Reads the current edition of a scan, of the first one unless told otherwise. Each page that needs
 * it provides its own, so that it is read anew.
 */
@Service({ autoProvided: false })
export class CurrentEditionStore {
  readonly #scans = inject(ScansStore);
  readonly #asked = signal<string | undefined>(undefined);

  readonly scan = computed(() => this.#asked() ?? this.#scans.first()?.code);
  readonly edition = inject(ScansClient).currentEdition(this.scan);
  readonly error = computed(() => this.#scans.list.error() ?? this.edition.error());

  choose(scan: string | undefined): void {
    this.#asked.set(scan);
  }

  retry(): void {
    if (this.#scans.list.error()) this.#scans.list.reload();
    else this.edition.reload();
  }
}
