import { inject, LOCALE_ID, Service } from '@angular/core';
import type { Passkey } from '#contracts/passkeys';
import { formatDate } from '../../shared/util-format/format-date';
import { PasskeyBrowser } from '../../shared/util-passkey/passkey-browser';
import { passkeyMakerMessages } from './passkey-maker.messages';
import { PasskeysClient } from './passkeys-client';

/** Makes a passkey: the server begins, the browser makes it, the server keeps its public half. */
@Service()
export class PasskeyMaker {
  readonly #client = inject(PasskeysClient);
  readonly #browser = inject(PasskeyBrowser);
  readonly #locale = inject(LOCALE_ID);

  /** Rejects when the reader stops, and when the server refuses. */
  async make(): Promise<Passkey> {
    const credential = await this.#browser.create(await this.#client.begin());
    const name = passkeyMakerMessages.name(formatDate(new Date().toISOString(), this.#locale));
    return this.#client.register({ name, credential });
  }
}
