import { DestroyRef, inject, Service, signal } from '@angular/core';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { isStopped, PasskeyBrowser } from '../../shared/util-passkey/passkey-browser';
import { PasskeysClient } from '../data/passkeys-client';

/** A challenge can be answered for five minutes; a new one comes in time. */
const proposeAgainAfter = 4 * 60_000;

/** Decides on signing in with a passkey: proposed in the field of the address, or by a button. */
@Service({ autoProvided: false })
export class PasskeySignInStore {
  readonly #client = inject(PasskeysClient);
  readonly #browser = inject(PasskeyBrowser);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #busy = signal(false);
  #again: ReturnType<typeof setTimeout> | undefined;
  #left = false;

  readonly supported = this.#browser.supported;
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.#left = true;
      clearTimeout(this.#again);
      if (this.supported) void this.#browser.stop();
    });
  }

  /** Lets the browser propose passkeys in the field of the address, where it can. */
  async propose(sharedComputer: () => boolean): Promise<void> {
    if (this.#left || !(await this.#browser.canFillIn())) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.propose(sharedComputer), proposeAgainAfter);
    await this.#signIn(true, sharedComputer);
  }

  /** Asks for a passkey at once. */
  async ask(sharedComputer: () => boolean): Promise<void> {
    this.#busy.set(true);
    await this.#signIn(false, sharedComputer);
    this.#busy.set(false);
    if (!this.#session.signedIn()) await this.propose(sharedComputer);
  }

  async #signIn(inField: boolean, sharedComputer: () => boolean): Promise<void> {
    if (!inField) this.#problem.set(undefined);
    try {
      const credential = await this.#browser.sign(await this.#client.beginSignIn(), inField);
      this.#session.begin(await this.#client.signIn({ credential, sharedComputer: sharedComputer() }));
    } catch (error) {
      // Nobody asked for a proposal: only a passkey that was chosen is worth a word.
      if (inField ? isRefused(error) : !isStopped(error)) this.#problem.set(error);
    }
  }
}

const isRefused = (error: unknown): boolean => toProblem(error).code === 'passkey-refused';
