import { inject, Service, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Me } from '#contracts/sessions';
import type { InvitedNewcomer } from '../../shared/ui-invited-sign-up/invited-sign-up-store';
import { SessionStore } from '../../shared/util-session/session-store';
import { InvitationToken } from '../data/invitation-token';
import { MembershipsClient } from '../data/memberships-client';
import { PasskeyOffer } from '../data/passkey-offer';

/** Decides on an invitation: nothing happens before the reader presses the button. */
@Service({ autoProvided: false })
export class InvitationStore {
  readonly #client = inject(MembershipsClient);
  readonly #kept = inject(InvitationToken);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #offer = inject(PasskeyOffer);
  readonly #model = signal({ name: '' });
  readonly #token = signal('');
  readonly #problem = signal<unknown>(undefined);

  readonly token = this.#token.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly signedIn = this.#session.signedIn;
  readonly form = form(this.#model, {
    name: 'invitation',
    submission: { action: (tree) => this.#accept(tree().value().name) },
  });

  /** @param token of the mailed link; empty when one comes back from signing in */
  async begin(token: string): Promise<void> {
    this.#token.set(this.#kept.keep(token));
    try {
      const me = await this.#session.known();
      this.#model.set({ name: me?.name ?? '' });
    } catch (error) {
      this.#problem.set(error);
    }
  }

  signUp(newcomer: InvitedNewcomer): Promise<Me> {
    return this.#client.signUpInvited({ token: this.#token(), ...newcomer });
  }

  async signedUp(): Promise<void> {
    this.#kept.forget();
    await this.#router.navigateByUrl(await this.#offer.before('/mijn-organisatie', false));
  }

  async #accept(name: string): Promise<undefined> {
    this.#problem.set(undefined);
    try {
      const membership = await this.#client.join({ invitation: this.#token(), name });
      this.#kept.forget();
      this.#session.belongs(membership, name);
      await this.#router.navigateByUrl('/mijn-organisatie');
    } catch (error) {
      this.#problem.set(error);
    }
  }
}
