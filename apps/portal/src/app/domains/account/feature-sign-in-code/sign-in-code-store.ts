import { computed, inject, Service, signal } from '@angular/core';
import { email, type FieldTree, form, required, validate } from '@angular/forms/signals';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { AskedCodeStore } from '../data/asked-code';
import { SignInClient } from '../data/sign-in-client';
import { signInCodeMessages as messages } from './sign-in-code.messages';

/** How long one waits before a new code can be asked for, in ms: a mail takes a while. */
const resendAfter = 30_000;

interface CodeForm {
  readonly code: string;
  readonly sharedComputer: boolean;
}

const noCode: CodeForm = { code: '', sharedComputer: false };

/** Decides on signing in with a mailed code: asking for it, typing it, asking again. */
@Service({ autoProvided: false })
export class SignInCodeStore {
  readonly #client = inject(SignInClient);
  readonly #session = inject(SessionStore);
  readonly #code = inject(AskedCodeStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #waited = signal(false);
  readonly #sentAgain = signal(false);
  readonly #typed = signal(noCode);
  readonly #address = signal({ email: '' });

  readonly problem = this.#problem.asReadonly();
  readonly signedIn = this.#session.signedIn;
  /** The code that is waited for; none while no address is filled in. */
  readonly asked = this.#code.asked;
  readonly sentAgain = this.#sentAgain.asReadonly();
  /** Only another code helps. */
  readonly usedUp = computed(() => this.asked()?.tries === 0 || this.#isRefused());
  readonly canAskAgain = computed(() => this.#waited() || this.usedUp());

  readonly #isRefused = computed(() => {
    const problem = this.#problem();
    return problem !== undefined && toProblem(problem).code === 'sign-in-request-invalid';
  });

  readonly addressForm = form(
    this.#address,
    (fields) => {
      required(fields.email, { message: messages.emailRequired });
      email(fields.email, { message: messages.emailInvalid });
    },
    {
      name: 'ask-code',
      submission: {
        action: (tree) => this.#ask(tree().value().email.trim()),
        onInvalid: (tree) => tree.email().focusBoundControl(),
      },
    },
  );

  readonly codeForm = form(
    this.#typed,
    (fields) => {
      required(fields.code, { message: messages.codeRequired });
      validate(fields.code, ({ value }) => {
        const digits = this.asked()?.codeLength ?? 0;
        const fits = withoutSpaces(value()).length === digits;
        return fits || !value() ? undefined : { kind: 'length', message: messages.codeLength(digits) };
      });
    },
    {
      name: 'type-code',
      submission: {
        action: (tree) => this.#redeem(tree),
        onInvalid: (tree) => tree.code().focusBoundControl(),
      },
    },
  );

  constructor() {
    if (this.asked()) this.#wait();
  }

  /** @param address that was filled in on the page before; may be empty */
  begin(address: string): void {
    if (address) this.#address.set({ email: address });
  }

  async askAgain(): Promise<void> {
    const asked = this.asked();
    if (!asked) return;
    await this.#ask(asked.email);
    this.#sentAgain.set(this.#problem() === undefined);
  }

  /** Back to the address, without a code. */
  startOver(): void {
    this.#reset();
    this.#code.forget();
  }

  async #ask(address: string): Promise<undefined> {
    this.#reset();
    try {
      this.#code.set({
        email: address,
        askedAt: Date.now(),
        ...(await this.#client.askCode({ email: address })),
      });
      this.#wait();
    } catch (error) {
      this.#problem.set(error);
    }
  }

  async #redeem(tree: FieldTree<CodeForm>) {
    this.#problem.set(undefined);
    this.#sentAgain.set(false);
    const { code, sharedComputer } = tree().value();
    const token = this.asked()?.token ?? '';
    try {
      const me = await this.#client.redeemCode({ token, code: withoutSpaces(code), sharedComputer });
      this.#code.forget();
      this.#session.begin(me);
      return undefined;
    } catch (error) {
      if (toProblem(error).code === 'code-wrong') return this.#wrong(tree);
      this.#problem.set(error);
      return undefined;
    }
  }

  #wrong(tree: FieldTree<CodeForm>) {
    this.#code.failedOnce();
    const tries = this.asked()?.tries ?? 0;
    const message = tries > 0 ? messages.wrong(tries) : messages.usedUp;
    return { kind: 'server', message, fieldTree: tree.code };
  }

  #reset(): void {
    this.#problem.set(undefined);
    this.#sentAgain.set(false);
    this.#typed.set(noCode);
    this.codeForm().reset();
  }

  #wait(): void {
    this.#waited.set(false);
    setTimeout(() => this.#waited.set(true), resendAfter);
  }
}

const withoutSpaces = (typed: string): string => typed.replace(/\s/g, '');
