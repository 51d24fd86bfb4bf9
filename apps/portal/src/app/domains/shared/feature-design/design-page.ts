import { Component, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { ChoiceCards } from '../ui-choice-cards/choice-cards';
import { Loading } from '../ui-loading/loading';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { PasswordField } from '../ui-text-field/password-field';
import { PageHeading } from '../util-page/page-heading';
import { choices, colours, sizes, spaces } from './samples';

/** Every token and every shared component in every state; for who works on the portal, never in production. */
@Component({
  selector: 'app-design-page',
  imports: [ChoiceCards, Loading, MatCheckbox, PageHeading, PasswordField, ProblemNotice],
  templateUrl: './design-page.html',
  styleUrl: './design-page.scss',
})
export class DesignPage {
  protected readonly colours = colours;
  protected readonly sizes = sizes;
  protected readonly spaces = spaces;
  protected readonly choices = choices;
  protected readonly chosen = choices[2]?.value ?? '';
  protected readonly failed = new Error('a sample');
  protected readonly form = form(signal({ filled: 'regen fiets', empty: '' }), (fields) =>
    required(fields.empty, { message: 'Vul uw wachtwoord in.' }),
  );

  constructor() {
    this.form.empty().markAsTouched();
  }
}
