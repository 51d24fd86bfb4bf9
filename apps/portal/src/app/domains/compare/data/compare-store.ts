import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import type { Cohort } from '#contracts/benchmarks';
import { formatDate } from '../../shared/util-format/format-date';
import { namesOf } from './cohort-names';
import { CompareClient } from './compare-client';
import { compareStoreMessages as messages } from './compare-store.messages';
import { spreadBarsOf, spreadSentence } from './spread-bars';
import { statementSpreadsOf } from './statement-spreads';

const idOf = ({ kind, key }: Cohort): string => `${kind} ${key}`;

/** Decides with whom is compared and what is shown of it; every figure comes from the server. */
@Service({ autoProvided: false })
export class CompareStore {
  readonly #client = inject(CompareClient);
  readonly #locale = inject(LOCALE_ID);
  readonly #attempt = signal<string | undefined>(undefined);
  readonly #result = this.#client.result(this.#attempt);
  readonly #comparison = this.#client.comparison(this.#attempt);
  readonly #chosen = signal('all ');

  readonly ownResult = computed(() => (this.#result.hasValue() ? this.#result.value() : undefined));
  readonly error = computed(() => this.#result.error() ?? this.#comparison.error());
  readonly loaded = computed(() => this.#result.hasValue() && this.#comparison.hasValue());
  readonly scan = computed(() => this.ownResult()?.scan);
  readonly chosen = this.#chosen.asReadonly();
  readonly cohorts = computed(() => {
    const group = this.ownResult()?.functionGroup?.name ?? '';
    return this.#items().map((cohort) => ({ value: idOf(cohort), ...namesOf(cohort, group) }));
  });
  readonly levelNames = computed(() => this.ownResult()?.levelNames ?? []);
  readonly cohortName = computed(
    () => this.cohorts().find(({ value }) => value === this.#chosen())?.name ?? '',
  );
  readonly withheld = computed(() => {
    const reason = this.#cohort()?.withheld;
    return reason ? messages.withheld(reason) : '';
  });
  readonly taken = computed(() => {
    const snapshot = this.#snapshot();
    return snapshot
      ? messages.taken(this.#size(snapshot.sizeBand), formatDate(snapshot.takenAt, this.#locale))
      : '';
  });
  readonly bars = computed(() => {
    const [result, snapshot] = [this.ownResult(), this.#snapshot()];
    return result && snapshot ? spreadBarsOf(result, snapshot) : [];
  });
  readonly sentence = computed(() => spreadSentence(this.bars()));
  readonly clusters = computed(() => {
    const [result, snapshot] = [this.ownResult(), this.#snapshot()];
    return result && snapshot ? statementSpreadsOf(result, snapshot, messages.unknown) : [];
  });

  readonly #items = computed(() => (this.#comparison.hasValue() ? this.#comparison.value().items : []));
  readonly #cohort = computed(() => this.#items().find((cohort) => idOf(cohort) === this.#chosen()));
  readonly #snapshot = computed(() => this.#cohort()?.snapshot ?? undefined);

  show(attempt: string): void {
    this.#attempt.set(attempt);
  }

  choose(cohort: string): void {
    this.#chosen.set(cohort);
  }

  retry(): void {
    this.#result.reload();
    this.#comparison.reload();
  }

  #size(band: string): string {
    const [from = '', to = ''] = band.split('-').map((number) => this.#whole(number));
    return to ? messages.size(from, to) : messages.sizeOpen(from);
  }

  #whole(number: string): string {
    return number && new Intl.NumberFormat(this.#locale).format(Number(number));
  }
}
