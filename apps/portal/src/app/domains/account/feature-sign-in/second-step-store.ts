import { computed, inject, Service, signal } from '@angular/core';
import { type FieldTree, form, required } from '@angular/forms/signals';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { SignInClient } from '../data/sign-in-client';
import { secondStepMessages as messages } from './second-step.messages';

/** Decides on the step after the password: a code of the app, or a recovery code. */
@Service({ autoProvided: false })
export class SecondStepStore {
  readonly #client = inject(SignInClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #recovery = signal(false);
  readonly #typed = signal({ code: '' });
  readonly #done = signal(false);
  #begun = { token: '', sharedComputer: false };

  readonly problem = this.#problem.asReadonly();
  /** Whether a recovery code is asked instead of one of the app. */
  readonly recovery = this.#recovery.asReadonly();
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

  begin(token: string, sharedComputer: boolean): void {
    this.#begun = { token, sharedComputer };
  }

  switch(): void {
    this.#recovery.update((recovery) => !recovery);
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
      const message = this.#recovery() ? messages.wrongRecovery : messages.wrong;
      return { kind: 'server', message, fieldTree: tree.code };
    }
  }
}
