import { computed, inject, Service, signal } from '@angular/core';
import { type FieldTree, form, required } from '@angular/forms/signals';
import type { SecondStepNeeded } from '#contracts/sessions';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { SignInClient } from '../data/sign-in-client';
import { secondStepMessages as messages } from './second-step.messages';

/** A code of the app, a recovery code in its place, or a mailed code. */
export type StepKind = 'app' | 'recovery' | 'mail';

const wrong: Readonly<Record<StepKind, string>> = {
  app: messages.wrong,
  recovery: messages.wrongRecovery,
  mail: messages.wrongMail,
};

/** Decides on the step after the password: a code of the app, or a recovery code. */
@Service({ autoProvided: false })
export class SecondStepStore {
  readonly #client = inject(SignInClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #typed = signal({ code: '' });
  readonly #done = signal(false);
  readonly #kind = signal<StepKind>('app');
  #begun = { token: '', sharedComputer: false };

  readonly problem = this.#problem.asReadonly();
  /** Which code is asked. */
  readonly kind = this.#kind.asReadonly();
  /** Whether one is signed in by it. */
  readonly done = this.#done.asReadonly();
  /** Only beginning again helps. */
  readonly over = computed(() => {
    const problem = this.#problem();
    return problem !== undefined && toProblem(problem).code === 'sign-in-request-invalid';
  });

  readonly form = form(this.#typed, (fields) => required(fields.code, { message: messages.required }), {
    name: 'second-step',
    submission: {
      action: (tree) => this.#prove(tree),
      onInvalid: (tree) => tree.code().focusBoundControl(),
    },
  });

  begin(token: string, sharedComputer: boolean, codeFrom: SecondStepNeeded['codeFrom']): void {
    this.#begun = { token, sharedComputer };
    this.#kind.set(codeFrom === 'mail' ? 'mail' : 'app');
  }

  switch(): void {
    this.#kind.update((kind) => (kind === 'app' ? 'recovery' : 'app'));
    this.#problem.set(undefined);
    this.#typed.set({ code: '' });
    this.form().reset();
  }

  async #prove(tree: FieldTree<{ code: string }>) {
    this.#problem.set(undefined);
    try {
      this.#session.begin(await this.#client.takeSecondStep({ ...this.#begun, ...tree().value() }));
      this.#done.set(true);
      return undefined;
    } catch (error) {
      if (toProblem(error).code !== 'code-wrong') {
        this.#problem.set(error);
        return undefined;
      }
      return { kind: 'server', message: wrong[this.#kind()], fieldTree: tree.code };
    }
  }
}
