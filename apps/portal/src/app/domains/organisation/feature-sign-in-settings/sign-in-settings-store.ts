import { effect, inject, Service, signal } from '@angular/core';
import { type FieldTree, form, required } from '@angular/forms/signals';
import type { TenantSignIn } from '#contracts/tenant-sign-in';
import { Proof } from '../../shared/ui-proof/proof';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { toProblem } from '../../shared/util-problem/problem';
import { OrganisationClient } from '../data/organisation-client';
import { signInSettingsMessages as messages } from './sign-in-settings.messages';

interface Settings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enabled: boolean;
}

const nothing: Settings = { issuer: '', clientId: '', clientSecret: '', enabled: false };

/** Decides on how people sign in through the organisation. */
@Service({ autoProvided: false })
export class SignInSettingsStore {
  readonly #client = inject(OrganisationClient);
  readonly #proof = inject(Proof);
  readonly #tenant = signal<string | undefined>(undefined);
  readonly #settings = signal(nothing);
  readonly #problem = signal<unknown>(undefined);
  readonly #said = signal('');

  readonly kept = this.#client.signIn(this.#tenant);
  readonly problem = this.#problem.asReadonly();
  /** What was done last, in a sentence. */
  readonly said = this.#said.asReadonly();

  readonly form = form(
    this.#settings,
    (fields) => {
      required(fields.issuer, { message: messages.issuerRequired });
      required(fields.clientId, { message: messages.clientIdRequired });
    },
    {
      name: 'sign-in-settings',
      submission: {
        action: (tree) => this.#save(tree),
      },
    },
  );

  constructor() {
    effect(() => {
      if (this.kept.hasValue()) this.#show(this.kept.value());
    });
  }

  begin(tenant: string): void {
    this.#tenant.set(tenant);
  }

  async copy(address: string): Promise<void> {
    this.#problem.set(undefined);
    try {
      await navigator.clipboard.writeText(address);
      this.#said.set(messages.copied);
    } catch (error) {
      this.#problem.set(error);
    }
  }

  #show({ issuer, clientId, enabled }: TenantSignIn): void {
    this.#settings.set({ issuer: issuer ?? '', clientId: clientId ?? '', clientSecret: '', enabled });
  }

  async #save(tree: FieldTree<Settings>) {
    this.#problem.set(undefined);
    this.#said.set('');
    const { clientSecret, ...settings } = tree().value();
    const request = { ...settings, ...(clientSecret && { clientSecret }) };
    const tenant = this.#tenant() ?? '';
    try {
      const save = async () => this.kept.set(await this.#client.changeSignIn(tenant, request));
      if (await this.#proof.forWork(save)) {
        tree().reset();
        this.#said.set(settings.enabled ? messages.savedOn : messages.savedOff);
      }
      return undefined;
    } catch (error) {
      const { issuer, clientId, clientSecret: secret } = tree;
      const wrong = fieldErrors(toProblem(error), { issuer, clientId, clientSecret: secret });
      if (wrong.length === 0) this.#problem.set(error);
      return wrong;
    }
  }
}
