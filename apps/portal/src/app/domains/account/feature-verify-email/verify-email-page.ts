import { Component, inject } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { takeMailedLink } from '../../shared/util-session/mailed-token';
import { VerifyEmailStore } from './verify-email-store';
import { verifyEmailMessages } from './verify-email.messages';

/** Where the link in the mail leads. Opening it changes nothing; its button does. */
@Component({
  selector: 'app-verify-email-page',
  imports: [FormField, FormRoot, MatCheckbox, PageHeading, PasswordField, ProblemNotice, RouterLink],
  providers: [VerifyEmailStore],
  templateUrl: './verify-email-page.html',
})
export class VerifyEmailPage {
  protected readonly messages = verifyEmailMessages;
  protected readonly store = inject(VerifyEmailStore);

  constructor() {
    this.store.begin(takeMailedLink());
  }
}
