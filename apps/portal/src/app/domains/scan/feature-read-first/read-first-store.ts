import { computed, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { StartAttemptBody } from '#contracts/attempts';
import { AttemptsClient } from '../data/attempts-client';

/** Decides on beginning: start an attempt, empty or from a copy of the last, and go to its first statement. */
@Service({ autoProvided: false })
export class ReadFirstStore {
  readonly #client = inject(AttemptsClient);
  readonly #router = inject(Router);
  readonly #attempts = this.#client.list();
  readonly #busy = signal(false);
  readonly #problem = signal<unknown>(undefined);

  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();
  /** Whether this one only tries the scan out. */
  readonly tryOut = signal(false);
  readonly #finished = computed(() =>
    (this.#attempts.hasValue() ? this.#attempts.value().items : []).filter(
      ({ state }) => state === 'finished',
    ),
  );

  /** The attempt at this scan that was finished last; undefined before the first. */
  last(scan: string): string | undefined {
    const own = this.#finished().filter((attempt) => attempt.scan === scan);
    return own.toSorted((one, other) => finishOf(other) - finishOf(one))[0]?.id;
  }

  async begin(scan: string, copyOf?: string): Promise<void> {
    const how: StartAttemptBody = { scan, tryOut: this.tryOut(), ...(copyOf && { copyOf }) };
    this.#busy.set(true);
    this.#problem.set(undefined);
    try {
      const { id } = await this.#client.start(how);
      const place = copyOf ? ['/invullen', id, 'overzicht'] : ['/invullen', id];
      await this.#router.navigate(place);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}

const finishOf = ({ finishedAt }: { finishedAt: string | null }): number => Date.parse(finishedAt ?? '');
