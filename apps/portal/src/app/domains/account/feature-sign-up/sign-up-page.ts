import { Component, inject } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { FunctionGroupField } from '../../shared/ui-function-group/function-group-field';
import { OrganisationField } from '../ui/organisation-field';
import { MailSent } from './mail-sent';
import { SignUpStore } from './sign-up-store';
import { signUpMessages } from './sign-up.messages';

/** Sign up: address, password, function group, organisation; then "look in your mail". */
@Component({
  selector: 'app-sign-up-page',
  imports: [
    ErrorSummary,
    FormField,
    FormRoot,
    FunctionGroupField,
    MailSent,
    OrganisationField,
    PageHeading,
    PasswordField,
    ProblemNotice,
    RouterLink,
    TextField,
  ],
  providers: [SignUpStore],
  templateUrl: './sign-up-page.html',
})
export class SignUpPage {
  protected readonly messages = signUpMessages;
  protected readonly store = inject(SignUpStore);
}
