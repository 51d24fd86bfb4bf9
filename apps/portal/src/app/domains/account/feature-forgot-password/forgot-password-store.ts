import { inject, Service, signal } from '@angular/core';
import { email, form, required } from '@angular/forms/signals';
import { AccountClient } from '../data/account-client';
import { forgotPasswordMessages } from './forgot-password.messages';

/** Decides on asking for a new password: the answer is the same whether or not the address is known. */
@Service({ autoProvided: false })
export class ForgotPasswordStore {
  readonly #client = inject(AccountClient);
  readonly #problem = signal<unknown>(undefined);
  readonly #sent = signal<{ email: string; linkValidMinutes: number } | undefined>(undefined);

  readonly problem = this.#problem.asReadonly();
  /** Where the mail went, and how long its link works; set once it was asked for. */
  readonly sent = this.#sent.asReadonly();

  readonly form = form(
    signal({ email: '' }),
    (fields) => {
      required(fields.email, { message: forgotPasswordMessages.emailRequired });
      email(fields.email, { message: forgotPasswordMessages.emailInvalid });
    },
    {
      name: 'forgot-password',
      submission: {
        action: (tree) => this.#ask(tree().value().email.trim()),
        onInvalid: (tree) => tree.email().focusBoundControl(),
      },
    },
  );

  async #ask(address: string): Promise<undefined> {
    this.#problem.set(undefined);
    try {
      this.#sent.set({ email: address, ...(await this.#client.askPasswordReset({ email: address })) });
    } catch (error) {
      this.#problem.set(error);
    }
  }
}
