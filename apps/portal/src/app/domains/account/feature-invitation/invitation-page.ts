import { Component, inject } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { InvitedSignUp } from '../../shared/ui-invited-sign-up/invited-sign-up';
import type { SignUpInvited } from '../../shared/ui-invited-sign-up/invited-sign-up-store';
import { HomeLink } from '../../shared/ui-not-found/home-link';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { takeMailedToken } from '../../shared/util-session/mailed-token';
import { InvitationStore } from './invitation-store';
import { invitationMessages } from './invitation.messages';

/** Where the link of an invitation leads. Opening it changes nothing; its button does. */
@Component({
  selector: 'app-invitation-page',
  imports: [FormRoot, HomeLink, InvitedSignUp, PageHeading, ProblemNotice, RouterLink, TextField],
  providers: [InvitationStore],
  templateUrl: './invitation-page.html',
})
export class InvitationPage {
  protected readonly messages = invitationMessages;
  protected readonly store = inject(InvitationStore);
  protected readonly signUp: SignUpInvited = (newcomer) => this.store.signUp(newcomer);

  constructor() {
    void this.store.begin(takeMailedToken());
  }
}
