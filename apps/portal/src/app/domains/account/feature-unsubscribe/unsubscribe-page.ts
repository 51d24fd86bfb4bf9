import { Component, inject } from '@angular/core';
import { HomeLink } from '../../shared/ui-not-found/home-link';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { takeMailedToken } from '../../shared/util-session/mailed-token';
import { UnsubscribeStore } from './unsubscribe-store';
import { unsubscribeMessages } from './unsubscribe.messages';

/** Where the link at the end of a mail leads. Opening it changes nothing; its button does. */
@Component({
  selector: 'app-unsubscribe-page',
  imports: [HomeLink, PageHeading, ProblemNotice],
  providers: [UnsubscribeStore],
  templateUrl: './unsubscribe-page.html',
})
export class UnsubscribePage {
  protected readonly messages = unsubscribeMessages;
  protected readonly store = inject(UnsubscribeStore);

  constructor() {
    this.store.begin(takeMailedToken());
  }
}
