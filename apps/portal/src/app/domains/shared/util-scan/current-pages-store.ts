import { computed, inject, Service } from '@angular/core';
import type { PageEntry } from '#contracts/pages';
import { ScansClient } from './scans-client';
import { ScansStore } from './scans-store';

/** Reads which pages the current edition of the first scan has. What shows them provides its own, so that it is read anew. */
@Service({ autoProvided: false })
export class CurrentPagesStore {
  readonly #scans = inject(ScansStore);

  readonly scan = computed(() => this.#scans.first()?.code);
  readonly list = inject(ScansClient).currentPages(this.scan);
  readonly pages = computed<readonly PageEntry[]>(() =>
    this.list.hasValue() ? this.list.value().items : [],
  );
  readonly error = computed(() => this.#scans.list.error() ?? this.list.error());

  retry(): void {
    if (this.#scans.list.error()) this.#scans.list.reload();
    else this.list.reload();
  }
}
