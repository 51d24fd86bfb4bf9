import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../util-problem/problem';
import { ProofDialog } from './proof-dialog';

/** Asks who one is again where something is worth it. */
@Service()
export class Proof {
  readonly #dialog = inject(MatDialog);

  /**
   * Does the work; where the server wants to know first that it is really you, asks, and does it again.
   * @returns whether it was done; not when the reader closed the question
   */
  async forWork(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(await isAsked(error))) throw error;
    }
    if (!(await this.ask())) return false;
    await work();
    return true;
  }

  /** @returns whether it was given; not when the reader closed the question */
  async ask(): Promise<boolean> {
    const dialog = this.#dialog.open<ProofDialog, undefined, boolean>(ProofDialog, {
      width: 'min(28rem, calc(100vw - 32px))',
      ariaLabelledBy: 'proof-title',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}

/** Whether the server asks for a proof. Where a file was asked for, the problem comes as one too. */
async function isAsked(error: unknown): Promise<boolean> {
  if (toProblem(error).code === 'confirmation-required') return true;
  const body: unknown =
    typeof error === 'object' && error !== null && 'error' in error ? error.error : undefined;
  return body instanceof Blob && (await body.text()).includes('"confirmation-required"');
}
