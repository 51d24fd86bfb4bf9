import { computed, inject, Service, signal } from '@angular/core';
import type { StatementResult } from '#contracts/results';
import { barsOf } from './bars';
import { resultSentence } from './result-sentence';
import { ResultsClient } from './results-client';

/** Decides what the results page shows; every figure comes from the server. */
@Service({ autoProvided: false })
export class ResultStore {
  readonly #attempt = signal<string | undefined>(undefined);

  readonly resource = inject(ResultsClient).result(this.#attempt);
  readonly result = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly sentence = computed(() => {
    const result = this.result();
    return result ? resultSentence(result) : '';
  });
  readonly bars = computed(() => {
    const result = this.result();
    return result ? barsOf(result) : [];
  });
  readonly growthOpportunities = computed(() => this.#named(this.result()?.growthOpportunities ?? []));
  readonly strengths = computed(() => this.#named(this.result()?.strengths ?? []));

  show(attempt: string): void {
    this.#attempt.set(attempt);
  }

  #named(codes: readonly number[]): readonly StatementResult[] {
    const all = this.result()?.clusters.flatMap(({ statementResults }) => statementResults) ?? [];
    return codes.flatMap((code) => all.find((statement) => statement.code === code) ?? []);
  }
}
