import { DOCUMENT, inject, LOCALE_ID, Service } from '@angular/core';
import { baseOf } from '../../shared/util-language/addresses';
import { SessionStore } from '../../shared/util-session/session-store';

const worker = '/offline-worker.js';
/** The name of our policy for Trusted Types; the content security policy of the pages allows it. */
const policyName = 'quickscan-worker';

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
};

/** Has the browser keep the pages of filling in, so that they open without a connection. */
@Service()
export class OfflinePages {
  readonly #window = inject(DOCUMENT).defaultView;
  readonly #session = inject(SessionStore);
  readonly #base = baseOf(inject(LOCALE_ID));
  #address: string | undefined;

  /** Keeps the empty page, which is the same at every address of filling in, and every file that this page has loaded. Where that fails, one needs a connection. */
  async keep(): Promise<void> {
    const workers = this.#window?.navigator.serviceWorker;
    if (!this.#window || !workers || this.#session.me()?.sharedComputer) return;
    try {
      const scope = `${this.#base}invullen/`;
      const registration = await workers.register((this.#address ??= trustedAddress(this.#window)), {
        scope,
      });
      const active = registration.active ?? (await activated(registration));
      active?.postMessage({ page: `${scope}leeg`, files: loadedFiles(this.#window) });
    } catch {
      // A private window, or no room: the attempt itself is kept by other means, and the page works as before.
    }
  }
}

/** The address of the worker as a browser with Trusted Types wants it; a policy can be made once per page. */
function trustedAddress(window: Window): string {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return worker;
  return trustedTypes.createPolicy(policyName, { createScriptURL: () => worker }).createScriptURL(worker);
}

function activated({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const coming = installing ?? waiting;
  return new Promise((resolve) => {
    if (!coming) return resolve(undefined);
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(undefined);
    });
  });
}

/** Scripts, styles and type of this page: the files whose names change with their content. */
const loadedFiles = ({ performance }: Window): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /-[\w-]{8}\.(js|css|woff2)$/.test(path));
