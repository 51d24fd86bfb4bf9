import { computed, inject, Service, signal } from '@angular/core';
import { type FieldTree, form, maxLength, minLength, required } from '@angular/forms/signals';
import { SessionStore } from '../../shared/util-session/session-store';
import { toProblem } from '../../shared/util-problem/problem';
import { AccountClient } from '../data/account-client';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { passwordLength } from '../../shared/ui-text-field/password-length';
import { signUpFormMessages as messages } from '../../shared/ui-invited-sign-up/sign-up-form.messages';

/** Decides on a new password: nothing happens before the reader presses the button. */
@Service({ autoProvided: false })
export class NewPasswordStore {
  readonly #client = inject(AccountClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #token = signal('');
  readonly #done = signal(false);

  readonly token = this.#token.asReadonly();
  readonly problem = this.#problem.asReadonly();
  /** Only another mail helps. */
  readonly linkUsedUp = computed(() => {
    const problem = this.#problem();
    return problem !== undefined && toProblem(problem).code === 'reset-link-invalid';
  });
  readonly done = this.#done.asReadonly();

  readonly form = form(
    signal({ password: '' }),
    (fields) => {
      required(fields.password, { message: messages.passwordRequired });
      minLength(fields.password, passwordLength.min, { message: messages.passwordShort });
      maxLength(fields.password, passwordLength.max, { message: messages.passwordLong });
    },
    {
      name: 'new-password',
      submission: {
        action: (tree) => this.#save(tree),
        onInvalid: (tree) => tree.password().focusBoundControl(),
      },
    },
  );

  /** @param token of the mailed link; empty when that is not complete */
  begin(token: string): void {
    this.#token.set(token);
  }

  async #save(tree: FieldTree<{ password: string }>) {
    this.#problem.set(undefined);
    try {
      await this.#client.redeemPasswordReset({ token: this.#token(), ...tree().value() });
      // It ended every session, this browser's too.
      this.#session.forget();
      this.#done.set(true);
      return undefined;
    } catch (error) {
      this.#problem.set(error);
      return fieldErrors(toProblem(error), { password: tree.password });
    }
  }
}
