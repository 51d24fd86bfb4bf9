import { Component, inject } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { takeMailedToken } from '../../shared/util-session/mailed-token';
import { NewPasswordStore } from './new-password-store';
import { newPasswordMessages } from './new-password.messages';

/** Where the link in the mail leads. Opening it changes nothing; its button does. */
@Component({
  selector: 'app-new-password-page',
  imports: [FormRoot, PageHeading, PasswordField, ProblemNotice, RouterLink],
  providers: [NewPasswordStore],
  templateUrl: './new-password-page.html',
})
export class NewPasswordPage {
  protected readonly messages = newPasswordMessages;
  protected readonly store = inject(NewPasswordStore);

  constructor() {
    this.store.begin(takeMailedToken());
  }
}
