import { inject, Service, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { SecondStepNeeded, SignInRequest } from '#contracts/sessions';
import { SessionStore } from '../../shared/util-session/session-store';
import { signInMessages } from './sign-in.messages';

const empty: SignInRequest = { email: '', password: '', sharedComputer: false };

/** Decides on signing in. */
@Service({ autoProvided: false })
export class SignInStore {
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);

  readonly #step = signal<SecondStepNeeded | undefined>(undefined);

  /** What is needed besides the password. */
  readonly step = this.#step.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly signedIn = this.#session.signedIn;

  readonly form = form(
    signal(empty),
    (fields) => {
      required(fields.email, { message: signInMessages.emailRequired });
      required(fields.password, { message: signInMessages.passwordRequired });
    },
    {
      name: 'sign-in',
      submission: {
        action: (tree) => this.#signIn(tree().value()),
      },
    },
  );

  again(): void {
    this.#step.set(undefined);
  }

  async #signIn(request: SignInRequest): Promise<undefined> {
    this.#problem.set(undefined);
    try {
      this.#step.set(await this.#session.signIn({ ...request, email: request.email.trim() }));
    } catch (error) {
      this.#problem.set(error);
    }
  }
}
