import { computed, inject, Service, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { SessionStore } from '../../shared/util-session/session-store';
import { AccountClient } from '../data/account-client';
import { PasskeyOffer } from '../data/passkey-offer';
import type { MailedLink } from '../../shared/util-session/mailed-token';
import { verifyEmailMessages } from './verify-email.messages';

/** Decides on confirming an address: nothing happens before the reader presses the button. */
@Service({ autoProvided: false })
export class VerifyEmailStore {
  readonly #client = inject(AccountClient);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #offer = inject(PasskeyOffer);
  readonly #problem = signal<unknown>(undefined);
  readonly #link = signal<MailedLink>({ token: '', withoutPassword: false });

  readonly token = computed(() => this.#link().token);
  readonly withoutPassword = computed(() => this.#link().withoutPassword);
  readonly problem = this.#problem.asReadonly();

  readonly form = form(
    signal({ password: '', sharedComputer: false }),
    (fields) =>
      required(fields.password, {
        message: verifyEmailMessages.passwordRequired,
        when: () => !this.withoutPassword(),
      }),
    {
      name: 'verify-email',
      submission: {
        action: (tree) => this.#confirm(tree().value()),
        onInvalid: (tree) => tree.password().focusBoundControl(),
      },
    },
  );

  begin(link: MailedLink): void {
    this.#link.set(link);
  }

  async #confirm(given: { password: string; sharedComputer: boolean }): Promise<undefined> {
    this.#problem.set(undefined);
    try {
      this.#session.begin(await this.#client.verifyEmail({ token: this.token(), ...given }));
      await this.#router.navigateByUrl(await this.#offer.before('/lees-dit-eerst', given.sharedComputer));
    } catch (error) {
      this.#problem.set(error);
    }
  }
}
