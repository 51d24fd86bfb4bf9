import { Component, computed, inject, input, LOCALE_ID, type OnInit } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { Loading } from '../../shared/ui-loading/loading';
import { InvitedSignUp } from '../../shared/ui-invited-sign-up/invited-sign-up';
import type { SignUpInvited } from '../../shared/ui-invited-sign-up/invited-sign-up-store';
import { HomeLink } from '../../shared/ui-not-found/home-link';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { formatDate } from '../../shared/util-format/format-date';
import { PageHeading } from '../../shared/util-page/page-heading';
import { takeMailedToken } from '../../shared/util-session/mailed-token';
import { kindOf } from '../data/round-words';
import { JoinStore } from './join-store';
import { joinMessages } from './join.messages';

/** Where an invitation or a link leads: what the round shows, and to whom; then one takes part, or not. */
@Component({
  selector: 'app-join-page',
  imports: [
    ChoiceCards,
    FormField,
    FormRoot,
    HomeLink,
    InvitedSignUp,
    Loading,
    PageHeading,
    ProblemNotice,
    RouterLink,
    TextField,
  ],
  providers: [JoinStore],
  templateUrl: './join-page.html',
  styles: `
    .panel {
      margin-block: var(--space-6);
      background: var(--panel-own);
    }

    .panel h2 {
      margin-top: 0;
    }

    .said {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class JoinPage implements OnInit {
  /** The id of a round that one may see without an invitation. */
  readonly meting = input<string>();

  protected readonly messages = joinMessages;
  protected readonly store = inject(JoinStore);
  protected readonly signUp: SignUpInvited = (newcomer) => this.store.signUp(newcomer);
  readonly #token = takeMailedToken();
  readonly #locale = inject(LOCALE_ID);
  protected readonly kind = computed(() => {
    const invited = this.store.invited();
    return invited && kindOf(invited.kind);
  });
  protected readonly until = computed(() => {
    const invited = this.store.invited();
    return invited ? this.messages.until(formatDate(invited.closesAt, this.#locale)) : '';
  });
  protected readonly returnUrl = computed(() => {
    const round = this.meting();
    return round ? `/meedoen?meting=${round}` : '/meedoen';
  });

  ngOnInit(): void {
    void this.store.begin(this.#token, this.meting());
  }
}
