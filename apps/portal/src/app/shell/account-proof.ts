import { injectAsync, Service } from '@angular/core';
import { ProofGate } from '../domains/shared/util-session/proof-gate';

/** Asks for the proof as the account's own pages do; loaded when it is first needed. */
@Service({ autoProvided: false })
export class AccountProof extends ProofGate {
  readonly #proof = injectAsync(() => import('../domains/shared/ui-proof/proof').then((m) => m.Proof));

  override async forWork(work: () => Promise<unknown>): Promise<boolean> {
    return (await this.#proof()).forWork(work);
  }
}
