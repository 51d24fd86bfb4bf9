import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HomeLink } from '../../shared/ui-not-found/home-link';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { SessionStore } from '../../shared/util-session/session-store';
import { takeMailedToken } from '../../shared/util-session/mailed-token';
import { OwnAccountClient } from '../data/own-account-client';
import { newAddressMessages } from './new-address.messages';

/** Where the link in the mail to a new address leads. Opening it changes nothing; its button does. */
@Component({
  selector: 'app-new-address-page',
  imports: [HomeLink, PageHeading, ProblemNotice, RouterLink],
  template: `
    <div class="page">
      @if (done()) {
        <h1 appPageHeading="done">{{ messages.doneTitle }}</h1>
        <p class="lead">{{ messages.doneText }}</p>
        <p class="actions">
          <a class="button filled" routerLink="/mijn-account">{{ messages.account }}</a>
        </p>
      } @else {
        <h1 appPageHeading>{{ messages.title }}</h1>
        <p class="lead">{{ token ? messages.lead : messages.noToken }}</p>
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        @if (token) {
          <p class="actions">
            <button class="button filled" type="button" [disabled]="busy()" (click)="confirm()">
              {{ messages.confirm }}
            </button>
          </p>
        } @else {
          <app-home-link />
        }
      }
    </div>
  `,
})
export class NewAddressPage {
  protected readonly messages = newAddressMessages;
  protected readonly token = takeMailedToken();
  protected readonly problem = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  readonly #session = inject(SessionStore);
  readonly #client = inject(OwnAccountClient);

  protected async confirm(): Promise<void> {
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      await this.#client.redeemEmailChange(this.token);
      this.done.set(true);
      await this.#session.askAgain().catch(() => this.#session.forget());
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
