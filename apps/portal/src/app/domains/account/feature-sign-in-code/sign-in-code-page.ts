import { Location } from '@angular/common';
import { Component, effect, inject, input } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { safeReturnUrl } from '../../shared/util-session/return-url';
import { PasskeyOffer } from '../data/passkey-offer';
import { SignInCodeStore } from './sign-in-code-store';
import { signInCodeMessages } from './sign-in-code.messages';

/** Sign in with a code by mail: the address, then the code. */
@Component({
  selector: 'app-sign-in-code-page',
  imports: [FormField, FormRoot, MatCheckbox, PageHeading, ProblemNotice, RouterLink, TextField],
  providers: [SignInCodeStore],
  templateUrl: './sign-in-code-page.html',
})
export class SignInCodePage {
  readonly returnUrl = input<string>();

  protected readonly messages = signInCodeMessages;
  protected readonly store = inject(SignInCodeStore);
  readonly #router = inject(Router);
  readonly #offer = inject(PasskeyOffer);

  constructor() {
    const state = inject(Location).getState() as { email?: string } | null;
    this.store.begin(state?.email ?? '');
    effect(() => {
      if (this.store.signedIn()) void this.#goBack();
    });
  }

  async #goBack(): Promise<void> {
    const url = safeReturnUrl(this.returnUrl(), '/mijn-scan');
    const shared = this.store.codeForm.sharedComputer().value();
    await this.#router.navigateByUrl(await this.#offer.before(url, shared), { replaceUrl: true });
  }
}
