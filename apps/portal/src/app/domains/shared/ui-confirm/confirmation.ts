import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, type Question } from './confirm-dialog';

/** Asks the reader to confirm something that cannot be undone. */
@Service()
export class Confirmation {
  readonly #dialog = inject(MatDialog);

  /** Whether the reader said yes; closing the dialog is a no. */
  async ask(question: Question): Promise<boolean> {
    const dialog = this.#dialog.open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
      data: question,
      maxWidth: 'min(32rem, calc(100vw - 32px))',
      ariaLabelledBy: 'confirm-title',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
