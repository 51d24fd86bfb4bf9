import { Component, inject } from '@angular/core';
import { NoticeStore } from './notice-store';
import { shellMessages } from './shell.messages';

/** Says quietly, on top of every page, that something is the matter with the connection. */
@Component({
  selector: 'app-notice-bar',
  template: `
    <div role="status">
      @if (store.notice(); as notice) {
        <div class="notice">
          <p>{{ notice }}</p>
          @if (store.dismissible()) {
            <button class="button" type="button" (click)="store.dismiss()">{{ messages.dismiss }}</button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      justify-content: center;
      padding: var(--space-2) clamp(16px, 4vw, 24px);
      background: var(--panel-growth);
    }

    p {
      margin: 0;
    }
  `,
})
export class NoticeBar {
  protected readonly messages = shellMessages;
  protected readonly store = inject(NoticeStore);
}
