import { computed, inject, Service } from '@angular/core';
import type { AttemptSummary } from '#contracts/attempts';
import type { Scan } from '#contracts/scans';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { AttemptsClient } from '../data/attempts-client';

/** Decides what can be done on "Mijn scan": go on with a draft, look at results, begin another. */
@Service({ autoProvided: false })
export class MyScanStore {
  readonly #scans = inject(ScansStore);
  readonly attempts = inject(AttemptsClient).list();

  readonly #all = computed(() => (this.attempts.hasValue() ? this.attempts.value().items : []));
  readonly drafts = computed(() => this.#all().filter(({ state }) => state === 'draft'));
  /** Latest first. */
  readonly finished = computed(() =>
    this.#all()
      .filter(({ state }) => state === 'finished')
      .sort((a, b) => startOf(b) - startOf(a)),
  );
  readonly empty = computed(() => this.#all().length === 0);
  /** The scans without a draft; of each there can be one at a time. */
  readonly startable = computed(() =>
    this.#scans.scans().filter(({ code }) => !this.drafts().some(({ scan }) => scan === code)),
  );
  readonly loaded = computed(() => this.attempts.hasValue() && this.#scans.list.hasValue());
  readonly error = computed(() => this.attempts.error() ?? this.#scans.list.error());

  /** What an attempt is at, in words; needed only once there is a choice between scans. */
  titleOf({ scan }: AttemptSummary): string {
    return this.#scans.hasChoice() ? (this.#scans.named(scan)?.title ?? scan) : '';
  }

  labelOf(scan: Scan): string {
    return this.#scans.hasChoice() ? scan.title : '';
  }

  retry(): void {
    this.attempts.reload();
    this.#scans.list.reload();
  }
}

function startOf(attempt: AttemptSummary): number {
  return Date.parse(attempt.startedAt);
}
