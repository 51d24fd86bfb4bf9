import { inject, Service, signal } from '@angular/core';
import { email, type FieldTree, form, required } from '@angular/forms/signals';
import type { SignInCodeResponse } from '#contracts/sessions';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { TenantSignInClient } from '../data/tenant-sign-in-client';
import { newcomerMessages as messages } from './tenant-sign-in.messages';

interface Questions {
  readonly email: string;
  readonly name: string;
  readonly functionGroup: string;
}

/** Decides on a first sign-in through an organisation: the questions, and the code that was mailed. */
@Service({ autoProvided: false })
export class NewcomerStore {
  readonly #client = inject(TenantSignInClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #asked = signal<SignInCodeResponse | undefined>(undefined);
  readonly #questions = signal<Questions>({ email: '', name: '', functionGroup: '' });
  readonly #typed = signal({ code: '' });
  readonly #done = signal(false);
  #ticket = '';

  readonly problem = this.#problem.asReadonly();
  /** Whether one is signed in by it. */
  readonly done = this.#done.asReadonly();
  /** The code that is waited for. */
  readonly asked = this.#asked.asReadonly();

  readonly form = form(
    this.#questions,
    (fields) => {
      required(fields.email, { message: messages.emailRequired });
      email(fields.email, { message: messages.emailInvalid });
      required(fields.functionGroup, { message: messages.functionGroupRequired });
    },
    {
      name: 'newcomer',
      submission: {
        action: (tree) => this.#register(tree),
      },
    },
  );

  readonly codeForm = form(
    this.#typed,
    (fields) => required(fields.code, { message: messages.codeRequired }),
    {
      name: 'newcomer-code',
      submission: {
        action: (tree) => this.#link(tree),
        onInvalid: (tree) => tree.code().focusBoundControl(),
      },
    },
  );

  begin(ticket: string, address: string, name: string): void {
    this.#ticket = ticket;
    this.#questions.set({ email: address, name, functionGroup: '' });
  }

  /** Back to the questions. */
  back(): void {
    this.#problem.set(undefined);
    this.#asked.set(undefined);
    this.#typed.set({ code: '' });
    this.codeForm().reset();
  }

  async #register(tree: FieldTree<Questions>) {
    this.#problem.set(undefined);
    const { email: address, functionGroup } = tree().value();
    try {
      const request = { ticket: this.#ticket, email: address.trim(), functionGroup };
      this.#asked.set(await this.#client.register(request));
      return undefined;
    } catch (error) {
      const wrong = fieldErrors(toProblem(error), { email: tree.email, functionGroup: tree.functionGroup });
      if (wrong.length === 0) this.#problem.set(error);
      return wrong;
    }
  }

  async #link(tree: FieldTree<{ code: string }>) {
    this.#problem.set(undefined);
    const { token = '' } = this.asked() ?? {};
    const { name } = this.#questions();
    try {
      this.#session.begin(await this.#client.link({ ticket: this.#ticket, token, name, ...tree().value() }));
      this.#done.set(true);
      return undefined;
    } catch (error) {
      const wrong = fieldErrors(toProblem(error), { code: tree.code });
      if (wrong.length === 0) this.#problem.set(error);
      return wrong;
    }
  }
}
