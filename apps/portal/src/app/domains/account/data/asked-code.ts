import { Service, signal } from '@angular/core';
import type { SignInCodeResponse } from '#contracts/sessions';

/** A code that was asked for and that is not typed yet. */
export interface AskedCode extends SignInCodeResponse {
  readonly email: string;
  /** When it was asked for, in ms since 1970. */
  readonly askedAt: number;
}

const key = 'quickscan.askedCode';

/**
 * Keeps the code that this tab waits for. A phone may drop a page while its owner reads her mail; the tab finds it
 * again, and forgets it when it closes.
 */
@Service()
export class AskedCodeStore {
  readonly #asked = signal(read());
  readonly asked = this.#asked.asReadonly();

  set(asked: AskedCode): void {
    this.#asked.set(asked);
    sessionStorage.setItem(key, JSON.stringify(asked));
  }

  /** One of its tries failed. */
  failedOnce(): void {
    const asked = this.#asked();
    if (asked) this.set({ ...asked, tries: asked.tries - 1 });
  }

  forget(): void {
    this.#asked.set(undefined);
    sessionStorage.removeItem(key);
  }
}

function read(): AskedCode | undefined {
  const kept = sessionStorage.getItem(key);
  const asked = kept ? (JSON.parse(kept) as AskedCode) : undefined;
  return asked && Date.now() < asked.askedAt + asked.codeValidMinutes * 60_000 ? asked : undefined;
}
