import { computed, inject, Service } from '@angular/core';
import type { Scan } from '#contracts/scans';
import { ScansClient } from './scans-client';

/** Knows which scans can be filled in. There is a choice to make only once there are two (P-12). */
@Service()
export class ScansStore {
  readonly list = inject(ScansClient).scans();
  readonly scans = computed<readonly Scan[]>(() => (this.list.hasValue() ? this.list.value().items : []));
  readonly first = computed(() => this.scans()[0]);
  readonly hasChoice = computed(() => this.scans().length > 1);

  named(code: string): Scan | undefined {
    return this.scans().find((scan) => scan.code === code);
  }
}
