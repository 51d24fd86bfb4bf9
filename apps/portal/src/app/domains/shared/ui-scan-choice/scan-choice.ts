import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ScanAtHand } from '../util-scan/scan-at-hand';
import { ScansStore } from '../util-scan/scans-store';
import { scanChoiceMessages } from './scan-choice.messages';

/** On a page about one scan: the way to the same page about another, once there are two (P-12). */
@Component({
  selector: 'app-scan-choice',
  imports: [RouterLink],
  template: `
    @if (scans.hasChoice()) {
      <nav [attr.aria-label]="messages.label">
        <ul class="plain-list">
          @for (scan of scans.scans(); track scan.code) {
            <li>
              <a
                class="button outlined"
                [routerLink]="[]"
                [queryParams]="{ scan: scan.code }"
                [class.here]="scan.code === atHand.code()"
                [attr.aria-current]="scan.code === atHand.code() ? 'page' : null"
                >{{ scan.title }}</a
              >
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      max-width: none;
    }

    .here {
      border-width: 2px;
      border-color: var(--primary);
      background: var(--panel-own);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ScanChoice {
  protected readonly messages = scanChoiceMessages;
  protected readonly scans = inject(ScansStore);
  protected readonly atHand = inject(ScanAtHand);
}
