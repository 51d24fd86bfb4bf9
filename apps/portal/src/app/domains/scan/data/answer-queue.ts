import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import { Connection } from '../../shared/util-connection/connection';
import { isSignedOut, isTemporary } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { UnsentWork } from '../../shared/util-session/unsent-work';
import { AttemptsClient, type GivenAnswer } from './attempts-client';
import { keyOf, PendingAnswers } from './pending-answers';
import { retryDelay } from './retry-delay';

/** How it stands with saving: nothing to do, busy, done, or why not (yet). */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'signed-out' | 'refused';

type Trouble = 'waiting' | 'signed-out';

/**
 * Brings every answer to the server: one request at a time per statement, in the order given, and
 * the newest answer wins. What fails is kept and tried again: after a while, when the connection
 * is back, after signing in, or when the reader asks.
 */
@Service()
export class AnswerQueue {
  readonly #client = inject(AttemptsClient);
  readonly #pending = inject(PendingAnswers);
  readonly #session = inject(SessionStore);
  readonly #sending = new Map<string, Promise<void>>();
  readonly #trouble = signal<Trouble | undefined>(undefined);
  readonly #refusal = signal<unknown>(undefined);
  readonly #saved = signal(0);
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly unsent = computed(() => this.#pending.all().size);
  /** What the server refused for good, such as an answer to a finished attempt. */
  readonly refusal = this.#refusal.asReadonly();
  readonly state = computed<SaveState>(() => {
    if (this.#refusal()) return 'refused';
    if (this.unsent() > 0) return this.#trouble() ?? 'saving';
    return this.#saved() > 0 ? 'saved' : 'idle';
  });

  constructor() {
    const { online } = inject(Connection);
    inject(UnsentWork).register({ count: this.unsent, discard: () => this.clear() });
    effect(() => {
      if (online() && this.#session.signedIn()) untracked(() => void this.sendAll());
    });
  }

  give(given: GivenAnswer): void {
    this.#refusal.set(undefined);
    this.#pending.put(given);
    void this.#send(keyOf(given));
  }

  /** Tries everything that is not sent yet; resolves when each has been tried. */
  async sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    await Promise.all([...this.#pending.all().keys()].map((key) => this.#send(key)));
  }

  /** Forgets everything: whoever signs out leaves nothing behind. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#pending.clear();
    this.#saved.set(0);
    this.#trouble.set(undefined);
    this.#refusal.set(undefined);
  }

  /** Sends until nothing newer has been given meanwhile; joins a sending that is under way. */
  #send(key: string): Promise<void> {
    const underWay = this.#sending.get(key);
    if (underWay) return underWay;
    const sending = this.#drain(key).finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
    return sending;
  }

  async #drain(key: string): Promise<void> {
    for (let given = this.#pending.get(key); given; given = this.#pending.get(key)) {
      try {
        await this.#client.saveAnswer(given);
        this.#succeeded(given);
      } catch (error) {
        if (this.#failed(given, error) === 'stop') return;
      }
    }
  }

  #succeeded(given: GivenAnswer): void {
    this.#failures = 0;
    this.#trouble.set(undefined);
    this.#pending.remove(given);
    this.#saved.update((saved) => saved + 1);
  }

  #failed(given: GivenAnswer, error: unknown): 'stop' | 'next' {
    if (isSignedOut(error)) {
      this.#trouble.set('signed-out');
      return 'stop';
    }
    if (isTemporary(error)) {
      this.#trouble.set('waiting');
      this.#tryLater();
      return 'stop';
    }
    this.#pending.remove(given);
    this.#refusal.set(error);
    return 'next';
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.sendAll(), retryDelay(this.#failures++));
  }
}
