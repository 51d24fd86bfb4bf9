import { inject, Service, signal } from '@angular/core';
import { type FieldTree, form, maxLength, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { InvitationToken } from '../data/invitation-token';
import { MembershipsClient } from '../data/memberships-client';
import { PasskeyOffer } from '../data/passkey-offer';
import { passwordLength } from '../data/password-length';
import { signUpFormMessages as messages } from '../data/sign-up-form.messages';

interface Questions {
  readonly name: string;
  readonly password: string;
  readonly functionGroup: string;
}

/** Decides on the account of who was invited. */
@Service({ autoProvided: false })
export class InvitedSignUpStore {
  readonly #client = inject(MembershipsClient);
  readonly #kept = inject(InvitationToken);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #offer = inject(PasskeyOffer);
  readonly #problem = signal<unknown>(undefined);
  #token: () => string = () => '';

  readonly problem = this.#problem.asReadonly();
  readonly form = form(
    signal<Questions>({ name: '', password: '', functionGroup: '' }),
    (fields) => {
      minLength(fields.password, passwordLength.min, { message: messages.passwordShort });
      maxLength(fields.password, passwordLength.max, { message: messages.passwordLong });
      required(fields.functionGroup, { message: messages.functionGroupRequired });
    },
    {
      name: 'invited-sign-up',
      submission: {
        action: (tree) => this.#signUp(tree),
      },
    },
  );

  begin(token: () => string): void {
    this.#token = token;
  }

  async #signUp(tree: FieldTree<Questions>) {
    this.#problem.set(undefined);
    const { name, password, functionGroup } = tree().value();
    try {
      const request = { token: this.#token(), name, functionGroup, ...(password && { password }) };
      this.#session.begin(await this.#client.signUpInvited(request));
      this.#kept.forget();
      await this.#router.navigateByUrl(await this.#offer.before('/mijn-organisatie', false));
      return undefined;
    } catch (error) {
      const wrong = fieldErrors(toProblem(error), {
        password: tree.password,
        functionGroup: tree.functionGroup,
      });
      if (wrong.length === 0) this.#problem.set(error);
      return wrong;
    }
  }
}
