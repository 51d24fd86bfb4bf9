import { computed, inject, Service, signal } from '@angular/core';
import { TeamsClient } from '../data/teams-client';
import { valueOf } from '../data/value-of';

/** Decides on a conversation: which talking point is on the screen. After the last comes the end. */
@Service({ autoProvided: false })
export class ConversationStore {
  readonly #round = signal<string | undefined>(undefined);
  readonly #at = signal(0);

  readonly resource = inject(TeamsClient).overview(this.#round);
  readonly overview = computed(() => valueOf(this.resource));
  readonly points = computed(() => {
    const overview = this.overview();
    const all = overview?.statements ?? [];
    return (overview?.talkingPoints ?? []).flatMap((code) => all.find((one) => one.code === code) ?? []);
  });
  readonly at = this.#at.asReadonly();
  /** None at the end. */
  readonly point = computed(() => this.points()[this.#at()]);
  readonly first = computed(() => this.#at() === 0);

  show(round: string): void {
    this.#round.set(round);
    this.#at.set(0);
  }

  next(): void {
    this.#at.update((at) => Math.min(at + 1, this.points().length));
  }

  previous(): void {
    this.#at.update((at) => Math.max(at - 1, 0));
  }
}
