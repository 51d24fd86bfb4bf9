import { Component, inject, input } from '@angular/core';
import type { DocumentEntry } from '#contracts/documents';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { downloadListMessages } from './download-list.messages';

/** The public documents to take along, each with what one gets. */
@Component({
  selector: 'app-download-list',
  imports: [ProblemNotice],
  template: `
    @if (documents.hasValue()) {
      <ul class="plain-list">
        @for (document of documents.value().items; track document.code) {
          <li>
            <a [href]="document.url" download>{{ document.title }}</a>
            <span class="small muted">{{ facts(document) }}</span>
          </li>
        } @empty {
          <li class="muted">{{ messages.making }}</li>
        }
      </ul>
    } @else if (documents.error(); as error) {
      <app-problem-notice [error]="error" [retryable]="true" (retry)="documents.reload()" />
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 21rem;
    }

    li {
      padding-block: var(--space-3);
      border-top: 1px solid var(--faint-line);
    }

    a {
      display: block;
    }
  `,
})
export class DownloadList {
  readonly scan = input<string>();

  protected readonly messages = downloadListMessages;
  protected readonly documents = inject(ScansClient).documents(this.scan);

  protected facts({ pages, bytes }: DocumentEntry): string {
    const size = Math.max(1, Math.round(bytes / 1000));
    return ['PDF', this.messages.pages(pages), this.messages.kilobytes(size)].join(', ');
  }
}
