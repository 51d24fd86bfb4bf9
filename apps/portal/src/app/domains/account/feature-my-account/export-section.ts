import { Component, DOCUMENT, inject } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ExportStore } from './export-store';
import { exportMessages } from './my-account.messages';

/** Offers everything that is kept of who is signed in. */
@Component({
  selector: 'app-export-section',
  imports: [MatProgressBar, ProblemNotice],
  providers: [ExportStore],
  template: `
    <section aria-labelledby="export">
      <h2 id="export">{{ messages.title }}</h2>
      <p>{{ messages.text }}</p>
      <div class="actions">
        @if (store.ready()) {
          <button class="button filled" type="button" (click)="download()">{{ messages.download }}</button>
        } @else {
          <button class="button outlined" type="button" [disabled]="store.busy()" (click)="store.request()">
            {{ messages.request }}
          </button>
        }
      </div>
      @if (store.busy()) {
        <mat-progress-bar mode="indeterminate" [attr.aria-label]="messages.busy" />
      }
      <p role="status" class="small muted">
        @if (store.busy()) {
          {{ messages.busy }}
        } @else if (store.ready()) {
          {{ messages.ready }}
        } @else if (store.failed()) {
          {{ messages.failed }}
        }
      </p>
      @if (store.problem(); as error) {
        <app-problem-notice [error]="error" />
      }
    </section>
  `,
})
export class ExportSection {
  protected readonly messages = exportMessages;
  protected readonly store = inject(ExportStore);
  readonly #document = inject(DOCUMENT);

  protected download(): Promise<void> {
    return this.store.download((content) => {
      const link = this.#document.createElement('a');
      link.href = URL.createObjectURL(content);
      link.download = exportMessages.fileName;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
}
