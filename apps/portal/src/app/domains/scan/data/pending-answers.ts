import { Service, signal } from '@angular/core';
import type { GivenAnswer } from './attempts-client';

/**
 * Answers that were given and that the server has not confirmed yet, the newest per statement. They
 * are kept in memory; this is the one seam where a store on the device takes over, so that they
 * outlive the page.
 */
@Service()
export class PendingAnswers {
  readonly #pending = signal<ReadonlyMap<string, GivenAnswer>>(new Map());

  /** All of them, in the order in which their statements were first answered. */
  readonly all = this.#pending.asReadonly();

  put(given: GivenAnswer): void {
    this.#pending.update((pending) => new Map(pending).set(keyOf(given), given));
  }

  get(key: string): GivenAnswer | undefined {
    return this.#pending().get(key);
  }

  /** Forgets this very answer; a newer one to the same statement stays. */
  remove(given: GivenAnswer): void {
    if (this.get(keyOf(given)) !== given) return;
    this.#pending.update((pending) => new Map([...pending].filter(([, other]) => other !== given)));
  }

  clear(): void {
    this.#pending.set(new Map());
  }
}

/** What an answer is an answer to: one statement of one attempt. */
export function keyOf({ attempt, statement }: GivenAnswer): string {
  return `${attempt}/${statement}`;
}
