import { computed, inject, Service, signal } from '@angular/core';
import type { Me, SecondStepNeeded, SignInRequest } from '#contracts/sessions';
import { isTemporary } from '../util-problem/problem';
import { RememberedMe } from './remembered-me';
import { SessionClient } from './session-client';

/** Knows who is signed in; asks the server once, and follows every sign-in and sign-out. */
@Service()
export class SessionStore {
  readonly #client = inject(SessionClient);
  readonly #remembered = inject(RememberedMe);
  /** `undefined`: not asked yet; `null`: nobody. */
  readonly #me = signal<Me | null | undefined>(undefined);
  readonly #lastEmail = signal('');
  #asking: Promise<Me | null> | undefined;

  readonly me = this.#me.asReadonly();
  /** Whose session ended by itself, so that she can sign in again where she is; empty after signing out. */
  readonly lastEmail = this.#lastEmail.asReadonly();
  readonly signedIn = computed(() => Boolean(this.#me()));
  readonly signedOut = computed(() => this.#me() === null);

  /** Who is signed in, `null` for nobody. Rejects when the server cannot say. */
  known(): Promise<Me | null> {
    const me = this.#me();
    if (me !== undefined) return Promise.resolve(me);
    return (this.#asking ??= this.#askOrRemember().finally(() => (this.#asking = undefined)));
  }

  begin(me: Me): void {
    this.#take(me);
  }

  /** Asks the server again, after something about the account changed elsewhere. */
  async askAgain(): Promise<void> {
    await this.#ask();
  }

  /** She joined or left an organisation; `name` where she said what she is called. */
  belongs(membership: Me['membership'], name?: string): void {
    this.#me.update((me) => me && { ...me, membership, ...(name !== undefined && { name: name || null }) });
  }

  /** The session has ended elsewhere: it expired, or the server ended it. */
  forget(): void {
    this.#lastEmail.set(this.#me()?.email ?? this.#lastEmail());
    this.#take(null);
  }

  /** @returns what is needed besides the password; undefined once signed in */
  async signIn(request: SignInRequest): Promise<SecondStepNeeded | undefined> {
    const answer = await this.#client.signIn(request);
    if ('token' in answer) return answer;
    this.begin(answer);
    return undefined;
  }

  async signOut(): Promise<void> {
    await this.#client.signOut();
    this.#take(null);
    this.#lastEmail.set('');
  }

  async #ask(): Promise<Me | null> {
    const me = await this.#client.me();
    this.#take(me);
    return me;
  }

  /** Without a connection, who was signed in here last can go on with what this device keeps. */
  async #askOrRemember(): Promise<Me | null> {
    try {
      return await this.#ask();
    } catch (error) {
      const remembered = isTemporary(error) ? this.#remembered.read() : undefined;
      if (!remembered) throw error;
      this.#me.set(remembered);
      return remembered;
    }
  }

  #take(me: Me | null): void {
    this.#me.set(me);
    this.#remembered.keep(me);
  }
}
