import { Component, computed, inject } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { type Choice, ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { OrganisationField } from '../ui/organisation-field';
import { MailSent } from './mail-sent';
import { SignUpStore } from './sign-up-store';
import { signUpMessages } from './sign-up.messages';

/** Sign up: address, password, function group, organisation; then "look in your mail". */
@Component({
  selector: 'app-sign-up-page',
  imports: [
    ChoiceCards,
    FormField,
    FormRoot,
    MailSent,
    OrganisationField,
    PageHeading,
    PasswordField,
    ProblemNotice,
    RouterLink,
    TextField,
  ],
  providers: [CurrentEditionStore, SignUpStore],
  templateUrl: './sign-up-page.html',
})
export class SignUpPage {
  protected readonly messages = signUpMessages;
  protected readonly store = inject(SignUpStore);
  protected readonly current = inject(CurrentEditionStore);

  protected readonly functionGroups = computed<readonly Choice[]>(() => {
    const { edition } = this.current;
    const groups = edition.hasValue() ? edition.value().functionGroups : [];
    return groups.map(({ code, name, description }) => ({ value: code, name, description }));
  });
}
