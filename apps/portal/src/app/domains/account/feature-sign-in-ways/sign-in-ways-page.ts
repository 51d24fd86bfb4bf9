import { Component } from '@angular/core';
import { PageHeading } from '../../shared/util-page/page-heading';
import { PasskeySettings } from '../feature-passkeys/passkey-settings';
import { signInWaysMessages } from './sign-in-ways.messages';

/** The ways in which one signs in, each with its settings. */
@Component({
  selector: 'app-sign-in-ways-page',
  imports: [PageHeading, PasskeySettings],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p class="lead">{{ messages.lead }}</p>
      <app-passkey-settings />
    </div>
  `,
})
export class SignInWaysPage {
  protected readonly messages = signInWaysMessages;
}
