import { inject, Service } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import { PasskeyBrowser } from '../../shared/util-passkey/passkey-browser';
import { PasskeysClient } from './passkeys-client';

const key = 'quickscan.passkeyOffered';

/** Offers a passkey once per device, after signing in. */
@Service()
export class PasskeyOffer {
  readonly #browser = inject(PasskeyBrowser);
  readonly #client = inject(PasskeysClient);
  readonly #router = inject(Router);

  /** Where to go after signing in: first to the offer, where one is due, and then to `url`. */
  async before(url: string, sharedComputer: boolean): Promise<UrlTree> {
    if (sharedComputer || !(await this.#isDue())) return this.#router.parseUrl(url);
    return this.#router.createUrlTree(['/passkey-maken'], { queryParams: { returnUrl: url } });
  }

  /** It was seen: this device hears no more of it. */
  seen(): void {
    localStorage.setItem(key, 'yes');
  }

  async #isDue(): Promise<boolean> {
    if (localStorage.getItem(key) !== null) return false;
    try {
      return (await this.#browser.onThisDevice()) && (await this.#client.list()).length === 0;
    } catch {
      // An offer is never in the way.
      return false;
    }
  }
}
