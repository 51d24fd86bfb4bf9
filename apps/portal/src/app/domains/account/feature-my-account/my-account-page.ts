import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../../shared/util-page/page-heading';
import { SessionStore } from '../../shared/util-session/session-store';
import { AuthenticatorSettings } from '../feature-authenticator/authenticator-settings';
import { PasskeySettings } from '../feature-passkeys/passkey-settings';
import { DeleteSection } from './delete-section';
import { EmailSection } from './email-section';
import { ExportSection } from './export-section';
import { myAccountMessages } from './my-account.messages';
import { OrganisationSection } from './organisation-section';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SessionsSection } from './sessions-section';

/** Everything about one's own account, in sections that each save for themselves. */
@Component({
  selector: 'app-my-account-page',
  imports: [
    AuthenticatorSettings,
    DeleteSection,
    EmailSection,
    ExportSection,
    OrganisationSection,
    PageHeading,
    PasskeySettings,
    PasswordSection,
    ProfileSection,
    RouterLink,
    SessionsSection,
  ],
  template: `
    <div class="page">
      @if (deleted()) {
        <h1 appPageHeading="deleted">{{ messages.deletedTitle }}</h1>
        <p class="lead">{{ messages.deletedText }}</p>
        <p>
          <a routerLink="/">{{ messages.home }}</a>
        </p>
      } @else if (session.me(); as me) {
        <h1 appPageHeading>{{ messages.title }}</h1>
        <p class="lead">{{ messages.lead(me.email) }}</p>
        <app-profile-section [me]="me" />
        <app-organisation-section [me]="me" />
        <app-email-section />
        <app-password-section />
        <app-authenticator-settings />
        <app-passkey-settings />
        <app-sessions-section />
        <app-export-section />
        <app-delete-section (deleted)="deleted.set(true)" />
      }
    </div>
  `,
})
export class MyAccountPage {
  protected readonly messages = myAccountMessages;
  protected readonly session = inject(SessionStore);
  protected readonly deleted = signal(false);
}
