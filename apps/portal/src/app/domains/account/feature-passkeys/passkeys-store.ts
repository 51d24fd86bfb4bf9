import { inject, injectAsync, resource, Service, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import type { Passkey, passkeyNameLength as contract } from '#contracts/passkeys';
import { isKnownDevice, isStopped, PasskeyBrowser } from '../../shared/util-passkey/passkey-browser';
import { PasskeyMaker } from '../data/passkey-maker';
import { passkeyMakerMessages } from '../data/passkey-maker.messages';
import { Proof } from '../../shared/ui-proof/proof';
import { PasskeysClient } from '../data/passkeys-client';
import { passkeysMessages as messages } from './passkeys.messages';

/** As the contract has it. */
const nameLength: typeof contract = 60;

/** Decides on one's own passkeys: making, renaming, removing. */
@Service({ autoProvided: false })
export class PasskeysStore {
  readonly #client = inject(PasskeysClient);
  readonly #maker = inject(PasskeyMaker);
  readonly #proof = inject(Proof);
  readonly #confirmation = injectAsync(() =>
    import('../../shared/ui-confirm/confirmation').then((m) => m.Confirmation),
  );
  readonly #problem = signal<unknown>(undefined);
  readonly #said = signal('');
  readonly #busy = signal(false);
  readonly #renaming = signal<Passkey | undefined>(undefined);
  readonly #name = signal({ name: '' });

  readonly supported = inject(PasskeyBrowser).supported;
  readonly passkeys = resource({ loader: () => this.#client.list() });
  readonly problem = this.#problem.asReadonly();
  /** What was just done, for everybody to hear. */
  readonly said = this.#said.asReadonly();
  readonly busy = this.#busy.asReadonly();
  /** The passkey that is getting another name. */
  readonly renaming = this.#renaming.asReadonly();

  readonly form = form(
    this.#name,
    (fields) => {
      required(fields.name, { message: messages.nameRequired });
      maxLength(fields.name, nameLength, { message: messages.nameLong });
    },
    {
      name: 'rename-passkey',
      submission: {
        action: (tree) => this.#rename(tree().value().name.trim()),
        onInvalid: (tree) => tree.name().focusBoundControl(),
      },
    },
  );

  make(): Promise<void> {
    return this.#change(async () => {
      try {
        await this.#maker.make();
        return messages.isMade;
      } catch (error) {
        if (isStopped(error)) return passkeyMakerMessages.stopped;
        if (isKnownDevice(error)) return passkeyMakerMessages.known;
        throw error;
      }
    });
  }

  beginRenaming(passkey: Passkey): void {
    this.#name.set({ name: passkey.name });
    this.#renaming.set(passkey);
  }

  stopRenaming(): void {
    this.#renaming.set(undefined);
  }

  async remove({ id, name }: Passkey): Promise<void> {
    if (!(await (await this.#confirmation()).ask(messages.removeQuestion(name)))) return;
    await this.#change(async () => {
      await this.#client.remove(id);
      return messages.isRemoved;
    });
  }

  async #rename(name: string): Promise<undefined> {
    const passkey = this.#renaming();
    if (!passkey) return;
    await this.#change(async () => {
      await this.#client.rename(passkey.id, name);
      this.stopRenaming();
      return '';
    });
  }

  /** @param work changes something, and gives the words for it */
  async #change(work: () => Promise<string>): Promise<void> {
    this.#problem.set(undefined);
    this.#said.set('');
    this.#busy.set(true);
    try {
      await this.#proof.forWork(async () => this.#said.set(await work()));
      this.passkeys.reload();
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
    }
  }
}
