import { Component, inject } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ForgotPasswordStore } from './forgot-password-store';
import { forgotPasswordMessages } from './forgot-password.messages';

/** Asks for a mail with which one chooses a new password. */
@Component({
  selector: 'app-forgot-password-page',
  imports: [FormRoot, PageHeading, ProblemNotice, RouterLink, TextField],
  providers: [ForgotPasswordStore],
  templateUrl: './forgot-password-page.html',
})
export class ForgotPasswordPage {
  protected readonly messages = forgotPasswordMessages;
  protected readonly store = inject(ForgotPasswordStore);
}
