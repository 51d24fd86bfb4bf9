import { inject, injectAsync, resource, Service, signal } from '@angular/core';
import { type FieldTree, form, required } from '@angular/forms/signals';
import type { NewAuthenticator } from '#contracts/authenticators';
import { toProblem } from '../../shared/util-problem/problem';
import { AuthenticatorClient } from '../data/authenticator-client';
import { Proof } from '../../shared/ui-proof/proof';
import { authenticatorMessages as messages } from './authenticator.messages';

/** Decides on one's authenticator app: turning it on and off, and its recovery codes. */
@Service({ autoProvided: false })
export class AuthenticatorStore {
  readonly #client = inject(AuthenticatorClient);
  readonly #proof = inject(Proof);
  readonly #confirmation = injectAsync(() =>
    import('../../shared/ui-confirm/confirmation').then((m) => m.Confirmation),
  );
  readonly #problem = signal<unknown>(undefined);
  readonly #busy = signal(false);
  readonly #begun = signal<NewAuthenticator | undefined>(undefined);
  readonly #codes = signal<readonly string[]>([]);
  readonly #typed = signal({ code: '' });

  readonly state = resource({ loader: () => this.#client.show() });
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  /** What the app is to be given; set until its first code is right. */
  readonly begun = this.#begun.asReadonly();
  /** Recovery codes that are shown now, and never again. */
  readonly codes = this.#codes.asReadonly();

  readonly form = form(this.#typed, (fields) => required(fields.code, { message: messages.codeRequired }), {
    name: 'confirm-authenticator',
    submission: {
      action: (tree) => this.#confirm(tree),
      onInvalid: (tree) => tree.code().focusBoundControl(),
    },
  });

  begin(): Promise<void> {
    return this.#change(async () => {
      this.#typed.set({ code: '' });
      this.form().reset();
      this.#begun.set(await this.#client.begin());
    });
  }

  cancel(): void {
    this.#begun.set(undefined);
  }

  async renew(): Promise<void> {
    if (!(await (await this.#confirmation()).ask(messages.renewQuestion))) return;
    await this.#change(async () => this.#codes.set(await this.#client.renewCodes()));
  }

  async turnOff(): Promise<void> {
    if (!(await (await this.#confirmation()).ask(messages.turnOffQuestion))) return;
    await this.#change(() => this.#client.turnOff());
  }

  codesKept(): void {
    this.#codes.set([]);
  }

  async #confirm(tree: FieldTree<{ code: string }>) {
    this.#problem.set(undefined);
    try {
      const { code } = tree().value();
      await this.#proof.forWork(async () => {
        this.#codes.set(await this.#client.confirm(code));
        this.#begun.set(undefined);
      });
      this.state.reload();
      return undefined;
    } catch (error) {
      if (toProblem(error).code === 'code-wrong')
        return { kind: 'server', message: messages.codeWrong, fieldTree: tree.code };
      this.#problem.set(error);
      return undefined;
    }
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    this.#problem.set(undefined);
    this.#busy.set(true);
    try {
      await this.#proof.forWork(work);
      this.state.reload();
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}
