import { computed, inject, Service, signal } from '@angular/core';
import { Connection } from '../domains/shared/util-connection/connection';
import { shellMessages } from './shell.messages';

/** Keeps the one notice that concerns the whole site; being offline goes first. */
@Service()
export class NoticeStore {
  readonly #connection = inject(Connection);
  readonly #notice = signal('');

  readonly notice = computed(() => (this.#connection.online() ? this.#notice() : shellMessages.offline));
  readonly dismissible = computed(() => this.#connection.online());

  serverAway(): void {
    this.#notice.set(shellMessages.serverAway);
  }

  pageFailed(): void {
    this.#notice.set(shellMessages.pageFailed);
  }

  signOutFailed(): void {
    this.#notice.set(shellMessages.signOutFailed);
  }

  dismiss(): void {
    this.#notice.set('');
  }
}
