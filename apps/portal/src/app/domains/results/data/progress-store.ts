import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import { momentsOf } from '../../shared/util-format/format-date';
import { changesOf, seriesOf, tallyOf } from './progress';
import { ResultsClient } from './results-client';

/** Decides what the page about the course of my results shows. */
@Service({ autoProvided: false })
export class ProgressStore {
  readonly #locale = inject(LOCALE_ID);
  readonly #scan = signal<string | undefined>(undefined);
  readonly #chosen = signal<string | undefined>(undefined);

  readonly resource = inject(ResultsClient).all(this.#scan);
  readonly list = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  /** Oldest first. */
  readonly results = computed(() => this.list()?.results ?? []);
  readonly latest = computed(() => this.results().at(-1));
  /** Those that the latest can be held against, latest first. */
  readonly earlier = computed(() => this.results().slice(0, -1).reverse());
  readonly series = computed(() => {
    const list = this.list();
    return list ? seriesOf(list, this.moments()) : [];
  });
  /** What the latest is held against: the one before it, unless another is chosen. */
  readonly base = computed(
    () => this.earlier().find(({ attempt }) => attempt === this.#chosen()) ?? this.earlier()[0],
  );
  readonly changes = computed(() => {
    const [list, base] = [this.list(), this.base()];
    return list && base ? changesOf(list, list.results.indexOf(base), list.results.length - 1) : [];
  });
  /** When each attempt was finished, in words that tell it from the others. */
  readonly moments = computed(() =>
    momentsOf(
      this.results().map(({ finishedAt }) => finishedAt),
      this.#locale,
    ),
  );
  readonly tally = computed(() => tallyOf(this.changes()));

  show(scan: string): void {
    this.#scan.set(scan);
  }

  compareWith(attempt: string): void {
    this.#chosen.set(attempt);
  }
}
