import { Component, effect, inject, input } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { safeReturnUrl } from '../../shared/util-session/return-url';
import { SignInStore } from './sign-in-store';
import { signInMessages } from './sign-in.messages';

/** Sign in, and go back to where one came from. */
@Component({
  selector: 'app-sign-in-page',
  imports: [
    FormField,
    FormRoot,
    MatCheckbox,
    PageHeading,
    PasswordField,
    ProblemNotice,
    RouterLink,
    TextField,
  ],
  providers: [SignInStore],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  readonly returnUrl = input<string>();

  protected readonly messages = signInMessages;
  protected readonly store = inject(SignInStore);
  readonly #router = inject(Router);

  constructor() {
    effect(() => {
      if (this.store.signedIn()) void this.#goBack();
    });
  }

  #goBack(): Promise<boolean> {
    return this.#router.navigateByUrl(safeReturnUrl(this.returnUrl(), '/mijn-scan'), { replaceUrl: true });
  }
}
