import { computed, Service, signal } from '@angular/core';

const key = 'quickscan-preview';
const current = 'current';

/**
 * A draft that an editor looks at: as long as it lasts, content is read of that edition instead of the current one.
 * It is known to this tab only, and only in the browser: a page from the server shows what everybody reads.
 */
@Service()
export class Preview {
  readonly #edition = signal(current);

  /** How addresses of the API name the edition to show. */
  readonly edition = this.#edition.asReadonly();
  readonly isOn = computed(() => this.#edition() !== current);

  /** @param token of the link from the back office */
  begin(token: string): void {
    sessionStorage.setItem(key, token);
    this.#edition.set(`preview-${token}`);
  }

  /** Goes on after the page was loaded again. */
  resume(): void {
    const token = sessionStorage.getItem(key);
    if (token) this.begin(token);
  }

  end(): void {
    sessionStorage.removeItem(key);
    this.#edition.set(current);
  }
}
