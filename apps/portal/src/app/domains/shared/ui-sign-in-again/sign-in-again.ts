import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../util-session/session-store';
import { SignInAgainDialog } from './sign-in-again-dialog';

/** Lets somebody whose session ended sign in again where she is. */
@Service()
export class SignInAgain {
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #session = inject(SessionStore);

  /** On top of the page; on the page to sign in, and back again, where the password is not enough or not wanted. */
  async ask(): Promise<void> {
    if (this.#session.lastEmail() && !(await this.#wantsAnotherWay())) return;
    await this.#router.navigate(['/inloggen'], { queryParams: { returnUrl: this.#router.url } });
  }

  async #wantsAnotherWay(): Promise<boolean> {
    const dialog = this.#dialog.open<SignInAgainDialog, undefined, boolean>(SignInAgainDialog, {
      width: 'min(30rem, calc(100vw - 32px))',
      ariaLabelledBy: 'sign-in-again-title',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
