import { inject, Service, signal } from '@angular/core';
import { type FieldTree, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { Me } from '#contracts/sessions';
import { fieldErrors } from '../util-problem/field-errors';
import { toProblem } from '../util-problem/problem';
import { SessionStore } from '../util-session/session-store';
import { passwordLength } from '../ui-text-field/password-length';
import { signUpFormMessages as messages } from './sign-up-form.messages';

interface Questions {
  readonly name: string;
  readonly password: string;
  readonly functionGroup: string;
}

/** What an invited newcomer answers. */
export interface InvitedNewcomer {
  readonly name: string;
  readonly functionGroup: string;
  readonly password?: string;
}

/** Makes the account of who was invited, and signs her in. */
export type SignUpInvited = (newcomer: InvitedNewcomer) => Promise<Me>;

/** Decides on the account of who was invited. */
@Service({ autoProvided: false })
export class InvitedSignUpStore {
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  #signUp: SignUpInvited | undefined;
  #done: () => void = () => undefined;

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
        action: (tree) => this.#submit(tree),
      },
    },
  );

  /** @param done what comes after it */
  begin(signUp: SignUpInvited, done: () => void): void {
    this.#signUp = signUp;
    this.#done = done;
  }

  async #submit(tree: FieldTree<Questions>) {
    this.#problem.set(undefined);
    const { name, password, functionGroup } = tree().value();
    try {
      const me = await this.#signUp?.({ name, functionGroup, ...(password && { password }) });
      if (me) this.#session.begin(me);
      this.#done();
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
