import { Component, computed, input } from '@angular/core';
import { PageHeading } from '../../shared/util-page/page-heading';
import { signUpMessages } from './sign-up.messages';

/** After signing up: look in your mail. It says the same whether or not the address was known. */
@Component({
  selector: 'app-mail-sent',
  imports: [PageHeading],
  template: `
    <h1 [appPageHeading]="email()">{{ messages.sentTitle }}</h1>
    <p class="lead">{{ text() }}</p>
    <p>{{ messages.sentNext }}</p>
    <p class="muted">{{ messages.sentNothing }}</p>
  `,
})
export class MailSent {
  readonly email = input.required<string>();
  readonly linkValidHours = input.required<number>();

  protected readonly messages = signUpMessages;
  protected readonly text = computed(() => signUpMessages.sentText(this.email(), this.linkValidHours()));
}
