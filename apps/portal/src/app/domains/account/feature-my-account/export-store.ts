import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import type { DataExport } from '#contracts/data-exports';
import { OwnAccountClient } from '../data/own-account-client';
import { Proof } from '../../shared/ui-proof/proof';

/** How long between two questions whether it is ready, in milliseconds. */
const askAgain = 1000;

/** Decides on the download of all data: ask for it, follow it until it is ready or has failed, hand it over. */
@Service({ autoProvided: false })
export class ExportStore {
  readonly #client = inject(OwnAccountClient);
  readonly #proof = inject(Proof);
  readonly #wanted = signal<DataExport | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);
  #left = false;

  readonly problem = this.#problem.asReadonly();
  readonly ready = computed(() => this.#wanted()?.state === 'ready');
  readonly failed = computed(() => this.#wanted()?.state === 'failed');
  readonly busy = computed(() => this.#wanted() !== undefined && !this.ready() && !this.failed());

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.#left = true));
  }

  request(): Promise<void> {
    return this.#try(async () => {
      await this.#proof.forWork(async () => this.#wanted.set(await this.#client.requestExport()));
      await this.#follow();
    });
  }

  /** @param save what the browser does with the file */
  download(save: (content: Blob) => void): Promise<void> {
    return this.#try(async () => {
      const id = this.#wanted()?.id ?? '';
      await this.#proof.forWork(async () => save(await this.#client.download(id)));
    });
  }

  async #follow(): Promise<void> {
    for (let wanted = this.#wanted(); wanted && this.busy() && !this.#left; wanted = this.#wanted()) {
      await new Promise((resolve) => setTimeout(resolve, askAgain));
      this.#wanted.set(await this.#client.dataExport(wanted.id));
    }
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.#wanted.set(undefined);
      this.#problem.set(error);
    }
  }
}
