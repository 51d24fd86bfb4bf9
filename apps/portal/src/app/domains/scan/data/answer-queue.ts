import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import type { Answer } from '#domain/scan';
import type { GivenAnswer as StandingAnswer } from '#contracts/attempts';
import { Connection } from '../../shared/util-connection/connection';
import { isSignedOut, isTemporary, isUnknown } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { UnsentWork } from '../../shared/util-session/unsent-work';
import { AttemptsClient, type GivenAnswer } from './attempts-client';
import { KeptFillings } from './kept-fillings';
import { keyOf, PendingAnswers } from './pending-answers';
import { retryDelay } from './retry-delay';

/** How it stands with saving: nothing to do, busy, done, or why not (yet). */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'signed-out' | 'refused';

type Trouble = 'waiting' | 'signed-out';

/**
 * Brings every answer to the server: one request at a time per statement, and the answer given last stands. What fails
 * is kept and tried again, in the order of giving: after a while, when the connection is back, after signing in, when
 * the page is opened again, or when the reader asks.
 */
@Service()
export class AnswerQueue {
  readonly #client = inject(AttemptsClient);
  readonly #pending = inject(PendingAnswers);
  readonly #session = inject(SessionStore);
  readonly #fillings = inject(KeptFillings);
  readonly #sending = new Map<string, Promise<'stop' | 'next'>>();
  /** When the server last confirmed an answer from here, by statement; in ms since 1970. */
  readonly #confirmed = new Map<string, number>();
  readonly #trouble = signal<Trouble | undefined>(undefined);
  readonly #refusal = signal<unknown>(undefined);
  readonly #saved = signal(0);
  readonly #overtaken = signal<(StandingAnswer & { readonly attempt: string }) | undefined>(undefined);
  #lastError: unknown;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly unsent = computed(() => this.#pending.all().size);
  /** How many answers the server has confirmed so far. */
  readonly saved = this.#saved.asReadonly();
  /** Whether what is not sent yet outlives the page. */
  readonly kept = this.#pending.kept;
  /** What the server refused for good, such as an answer to a finished attempt. */
  readonly refusal = this.#refusal.asReadonly();
  /** The last answer that stands instead of one from here, since it was given later on another device. */
  readonly overtaken = this.#overtaken.asReadonly();
  readonly state = computed<SaveState>(() => {
    if (this.#refusal()) return 'refused';
    if (this.unsent() > 0) return this.#trouble() ?? 'saving';
    return this.#saved() > 0 ? 'saved' : 'idle';
  });

  constructor() {
    const { online } = inject(Connection);
    const unkept = computed(() => (this.kept() ? 0 : this.unsent()));
    inject(UnsentWork).register({ count: this.unsent, unkept, discard: () => this.clear() });
    effect(() => {
      if (online() && this.#session.me()) untracked(() => this.#backOnline());
    });
  }

  give(attempt: string, statement: number, answer: Answer): void {
    const given = { attempt, statement, answer, givenAt: Date.now() };
    this.#refusal.set(undefined);
    this.#pending.put(given);
    void this.#send(keyOf(given));
  }

  /** Finds what an earlier visit left on this device. */
  async takeUp(): Promise<void> {
    const me = this.#session.me();
    if (me) await this.#pending.openFor(me);
  }

  /** Tries what is not sent yet, in the order of giving, until one fails for now. */
  async sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    await this.takeUp();
    for (const key of this.#pending.all().keys()) {
      if ((await this.#send(key)) === 'stop') return;
    }
  }

  /** Tries everything, and must succeed. @throws what stood in the way */
  async sendAllOrFail(): Promise<void> {
    await this.sendAll();
    if (this.unsent() > 0) throw this.#lastError;
  }

  /** Forgets everything: whoever signs out leaves nothing behind. */
  clear(): void {
    clearTimeout(this.#timer);
    const { account } = this.#pending;
    if (account) void this.#fillings.forget(account);
    this.#pending.clear();
    this.#confirmed.clear();
    this.#saved.set(0);
    this.#trouble.set(undefined);
    this.#refusal.set(undefined);
    this.#overtaken.set(undefined);
  }

  /** A browser often says so a moment before the line carries anything: then the next try is soon. */
  #backOnline(): void {
    this.#failures = 0;
    void this.sendAll();
  }

  /** Sends until nothing newer has been given meanwhile; joins a sending that is under way. */
  #send(key: string): Promise<'stop' | 'next'> {
    const underWay = this.#sending.get(key);
    if (underWay) return underWay;
    const sending = this.#drain(key).finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
    return sending;
  }

  async #drain(key: string): Promise<'stop' | 'next'> {
    for (let given = this.#pending.get(key); given; given = this.#pending.get(key)) {
      try {
        this.#succeeded(given, await this.#client.saveAnswer(this.#inTurn(given)));
      } catch (error) {
        if ((await this.#failed(given, error)) === 'stop') return 'stop';
      }
    }
    return 'next';
  }

  /**
   * The server counts back from when a request comes in, and one may take longer to get there than the next: what follows
   * another answer from here must not seem to be older. So it was not given before that one was confirmed.
   */
  #inTurn(given: GivenAnswer): GivenAnswer {
    return { ...given, givenAt: Math.max(given.givenAt, this.#confirmed.get(keyOf(given)) ?? 0) };
  }

  #succeeded(given: GivenAnswer, standing: StandingAnswer | null): void {
    this.#failures = 0;
    this.#trouble.set(undefined);
    this.#pending.remove(given);
    this.#confirmed.set(keyOf(given), Date.now());
    this.#saved.update((saved) => saved + 1);
    if (standing && !this.#pending.get(keyOf(given)))
      this.#overtaken.set({ ...standing, attempt: given.attempt });
  }

  async #failed(given: GivenAnswer, error: unknown): Promise<'stop' | 'next'> {
    this.#lastError = error;
    if (isSignedOut(error)) {
      this.#trouble.set('signed-out');
      return 'stop';
    }
    if (isTemporary(error) || (isUnknown(error) && (await this.#someoneElseSignedIn()))) {
      this.#trouble.set('waiting');
      this.#tryLater();
      return 'stop';
    }
    this.#pending.remove(given);
    this.#refusal.set(error);
    return 'next';
  }

  /** Another tab may have signed somebody else in; to her the server tells nothing of this attempt. */
  async #someoneElseSignedIn(): Promise<boolean> {
    const before = this.#session.me()?.id;
    await this.#session.askAgain().catch(() => undefined);
    return this.#session.me()?.id !== before;
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.sendAll(), retryDelay(this.#failures++));
  }
}
