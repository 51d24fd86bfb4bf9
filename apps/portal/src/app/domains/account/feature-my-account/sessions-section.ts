import { Component, inject, LOCALE_ID, resource, signal } from '@angular/core';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { OwnAccountClient } from '../data/own-account-client';
import { sessionsMessages } from './my-account.messages';

/** Where the account is signed in; each place can be left from here. */
@Component({
  selector: 'app-sessions-section',
  imports: [ProblemNotice],
  template: `
    <section aria-labelledby="sessions">
      <h2 id="sessions">{{ messages.title }}</h2>
      @if (list.hasValue()) {
        <ul class="plain-list">
          @for (session of list.value().items; track session.id) {
            <li class="panel">
              <div>
                <p>
                  <strong>{{ session.browser ?? messages.unknown }}</strong>
                </p>
                <p class="muted small">{{ messages.since(moment(session.startedAt)) }}</p>
              </div>
              @if (session.current) {
                <p class="small">{{ messages.here }}</p>
              } @else {
                <button class="button outlined" type="button" (click)="end(session.id)">
                  {{ messages.end }}
                </button>
              }
            </li>
          }
        </ul>
        @if (list.value().items.length > 1) {
          <div class="actions">
            <button class="button outlined" type="button" (click)="endOthers()">
              {{ messages.endOthers }}
            </button>
          </div>
        }
      }
      @if (problem() ?? list.error(); as error) {
        <app-problem-notice [error]="error" [retryable]="true" (retry)="list.reload()" />
      }
      <p role="status">{{ ended() ? messages.ended : '' }}</p>
    </section>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      justify-content: space-between;
      margin-bottom: var(--space-2);
    }

    p {
      margin: 0;
    }
  `,
})
export class SessionsSection {
  protected readonly messages = sessionsMessages;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly ended = signal(false);
  readonly #client = inject(OwnAccountClient);
  readonly #format = new Intl.DateTimeFormat(inject(LOCALE_ID), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });

  protected readonly list = resource({ loader: () => this.#client.sessions() });

  protected moment(instant: string): string {
    return this.#format.format(new Date(instant));
  }

  protected end(id: string): Promise<void> {
    return this.#do(() => this.#client.endSession(id));
  }

  protected endOthers(): Promise<void> {
    return this.#do(() => this.#client.endOtherSessions());
  }

  async #do(work: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    this.ended.set(false);
    try {
      await work();
      this.ended.set(true);
    } catch (error) {
      this.problem.set(error);
    }
    this.list.reload();
  }
}
