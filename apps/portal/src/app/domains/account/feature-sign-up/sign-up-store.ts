import { inject, Service, signal } from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { toProblem } from '../../shared/util-problem/problem';
import { AccountClient } from '../data/account-client';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { emptySignUpForm, type SignUpForm, signUpRequest, signUpSchema } from '../data/sign-up-form';

/** Decides on signing up: what is filled in, whether it may be sent, and what became of it. */
@Service({ autoProvided: false })
export class SignUpStore {
  readonly #client = inject(AccountClient);
  readonly #problem = signal<unknown>(undefined);
  readonly #sent = signal<{ email: string; linkValidHours: number } | undefined>(undefined);

  readonly problem = this.#problem.asReadonly();
  /** Where the mail went, and how long its link works; set once it was sent. */
  readonly sent = this.#sent.asReadonly();

  readonly form = form(signal(emptySignUpForm), signUpSchema, {
    name: 'sign-up',
    submission: {
      action: (tree) => this.#send(tree),
    },
  });

  async #send(tree: FieldTree<SignUpForm>) {
    this.#problem.set(undefined);
    const request = signUpRequest(tree().value());
    try {
      const { linkValidHours } = await this.#client.signUp(request);
      this.#sent.set({ email: request.email, linkValidHours });
      return undefined;
    } catch (error) {
      this.#problem.set(error);
      return fieldErrors(toProblem(error), {
        email: tree.email,
        password: tree.password,
        functionGroup: tree.functionGroup,
        tenantId: tree.organisation,
      });
    }
  }
}
