import { Component, inject, input, type OnInit } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { SignInSettingsStore } from './sign-in-settings-store';
import { signInSettingsMessages } from './sign-in-settings.messages';

/** How people sign in through the organisation: the address to give to its ICT department, and what they give back. */
@Component({
  selector: 'app-sign-in-settings',
  imports: [ErrorSummary, FormField, FormRoot, MatCheckbox, ProblemNotice, RouterLink, TextField],
  providers: [SignInSettingsStore],
  templateUrl: './sign-in-settings.html',
  styles: `
    .address {
      margin-top: 0;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
  `,
})
export class SignInSettings implements OnInit {
  readonly tenant = input.required<string>();

  protected readonly messages = signInSettingsMessages;
  protected readonly store = inject(SignInSettingsStore);

  ngOnInit(): void {
    this.store.begin(this.tenant());
  }
}
