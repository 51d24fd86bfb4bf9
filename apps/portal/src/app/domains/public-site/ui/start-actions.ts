import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../../shared/util-session/session-store';
import { startActionsMessages } from './start-actions.messages';

/** The two ways in: begin the scan, read the statements. */
@Component({
  selector: 'app-start-actions',
  imports: [RouterLink],
  template: `
    <div class="actions">
      <a class="button filled" [routerLink]="beginAt()">{{ messages.begin }}</a>
      <a class="button outlined" routerLink="/stellingen">{{ messages.statements }}</a>
    </div>
  `,
})
export class StartActions {
  protected readonly messages = startActionsMessages;
  readonly #session = inject(SessionStore);

  protected readonly beginAt = computed(() => (this.#session.signedIn() ? '/mijn-scan' : '/aanmelden'));
}
