import { computed, inject, Service, signal } from '@angular/core';
import type { Me } from '#contracts/sessions';
import type { GivenAnswer } from './attempts-client';
import { DeviceStore } from './device-store';

type Owner = Pick<Me, 'id' | 'sharedComputer'>;

/**
 * Answers that were given and that the server has not confirmed yet, the newest per statement: in memory for the page,
 * and on the device, so that they outlive it. They are those of one account at a time; others' stay where they are.
 */
@Service()
export class PendingAnswers {
  readonly #device = inject(DeviceStore);
  readonly #pending = signal<ReadonlyMap<string, GivenAnswer>>(new Map());
  readonly #onDevice = signal<ReadonlySet<GivenAnswer>>(new Set());
  #owner: Owner | undefined;

  /** Whose they are, once that is known. */
  get account(): string | undefined {
    return this.#owner?.id;
  }

  /** All of them, in the order in which they were given. */
  readonly all = this.#pending.asReadonly();
  /** Whether every one of them outlives the page. */
  readonly kept = computed(() => [...this.#pending().values()].every((given) => this.#onDevice().has(given)));

  /** Takes up what this account left on the device. What another one has in memory here leaves it. */
  async openFor(owner: Owner): Promise<void> {
    if (this.#owner?.id !== owner.id) {
      if (this.#owner) this.#pending.set(new Map());
      this.#owner = owner;
      for (const given of this.#pending().values()) void this.#keep(given);
    }
    const found = await this.#found(owner.id);
    if (this.#owner.id !== owner.id) return;
    this.#onDevice.update((onDevice) => new Set([...onDevice, ...found]));
    this.#pending.update((here) => merged(found, [...here.values()]));
  }

  put(given: GivenAnswer): void {
    this.#pending.update((pending) => {
      const others = new Map(pending);
      others.delete(keyOf(given));
      return others.set(keyOf(given), given);
    });
    void this.#keep(given);
  }

  get(key: string): GivenAnswer | undefined {
    return this.#pending().get(key);
  }

  /** Forgets this very answer; a newer one to the same statement stays. */
  remove(given: GivenAnswer): void {
    if (this.#owner) {
      const { givenAt } = given;
      void this.#device
        .removeIf<GivenAnswer>(placeOf(this.#owner.id, given), (kept) => kept.givenAt <= givenAt)
        .catch(keepsNothing);
    }
    if (this.get(keyOf(given)) !== given) return;
    this.#pending.update((pending) => new Map([...pending].filter(([, other]) => other !== given)));
  }

  /** Forgets everything of this account, here and on the device. */
  clear(): void {
    if (this.#owner) void this.#device.removeUnder(shelfOf(this.#owner.id)).catch(keepsNothing);
    this.#pending.set(new Map());
    this.#owner = undefined;
  }

  async #keep(given: GivenAnswer): Promise<void> {
    if (!this.#owner || this.#owner.sharedComputer) return;
    try {
      await this.#device.put(placeOf(this.#owner.id, given), given);
      this.#onDevice.update((onDevice) => new Set(onDevice).add(given));
    } catch {
      keepsNothing();
    }
  }

  #found(account: string): Promise<GivenAnswer[]> {
    return this.#device.under<GivenAnswer>(shelfOf(account)).catch(() => []);
  }
}

/** The newest answer per statement, in the order of giving. */
function merged(
  found: readonly GivenAnswer[],
  here: readonly GivenAnswer[],
): ReadonlyMap<string, GivenAnswer> {
  const inOrder = [...found, ...here].sort((one, other) => one.givenAt - other.givenAt);
  const newest = new Map(inOrder.map((given) => [keyOf(given), given]));
  return new Map(
    inOrder.filter((given) => newest.get(keyOf(given)) === given).map((given) => [keyOf(given), given]),
  );
}

/** Nothing to do: `kept` says so, and the page asks to be left open. */
const keepsNothing = (): void => undefined;

const shelfOf = (account: string): string => `answer/${account}/`;
const placeOf = (account: string, given: GivenAnswer): string => `${shelfOf(account)}${keyOf(given)}`;

/** What an answer is an answer to: one statement of one attempt. */
export function keyOf({ attempt, statement }: Pick<GivenAnswer, 'attempt' | 'statement'>): string {
  return `${attempt}/${statement}`;
}
