import { afterNextRender, Component, effect, inject, input } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { safeReturnUrl } from '../../shared/util-session/return-url';
import { PasskeyOffer } from '../data/passkey-offer';
import { PasskeySignInStore } from './passkey-sign-in-store';
import { SecondStep } from './second-step';
import { SignInStore } from './sign-in-store';
import { signInMessages } from './sign-in.messages';

/** Sign in, and go back to where one came from. */
@Component({
  selector: 'app-sign-in-page',
  imports: [
    ErrorSummary,
    FormField,
    FormRoot,
    MatCheckbox,
    PageHeading,
    PasswordField,
    ProblemNotice,
    RouterLink,
    SecondStep,
    TextField,
  ],
  providers: [PasskeySignInStore, SignInStore],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  readonly returnUrl = input<string>();

  protected readonly messages = signInMessages;
  protected readonly store = inject(SignInStore);
  protected readonly passkeys = inject(PasskeySignInStore);
  readonly #router = inject(Router);
  readonly #offer = inject(PasskeyOffer);

  constructor() {
    effect(() => {
      if (this.store.signedIn()) void this.#goBack();
    });
    // Once its field is there.
    afterNextRender(() => void this.passkeys.propose(this.#shared));
  }

  protected askPasskey(): void {
    void this.passkeys.ask(this.#shared);
  }

  readonly #shared = (): boolean => this.store.form.sharedComputer().value();

  async #goBack(): Promise<void> {
    const url = safeReturnUrl(this.returnUrl(), '/mijn-scan');
    await this.#router.navigateByUrl(await this.#offer.before(url, this.#shared()), { replaceUrl: true });
  }
}
