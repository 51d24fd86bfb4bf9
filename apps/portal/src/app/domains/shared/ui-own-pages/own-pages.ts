import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { ScanAtHand } from '../util-scan/scan-at-hand';
import { ownPagesMessages } from './own-pages.messages';

/** The way between the pages about one's own filling in: the scan, how it goes over time, and the plan. */
@Component({
  selector: 'app-own-pages',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="messages.label">
      <ul>
        @for (page of messages.pages; track page.path) {
          <li>
            <a
              [routerLink]="page.path"
              [queryParams]="atHand?.params()"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              >{{ page.name }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-6);
      max-width: none;
      margin: 0 0 var(--space-6);
      padding: 0;
      border-bottom: 1px solid var(--faint-line);
      list-style: none;
    }

    a {
      display: flex;
      align-items: center;
      min-height: var(--target);
      border-bottom: 3px solid transparent;
      text-decoration: none;
    }

    a:hover {
      text-decoration: underline;
    }

    .here {
      border-color: var(--primary);
      font-weight: 600;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class OwnPages {
  protected readonly messages = ownPagesMessages;
  protected readonly atHand = inject(ScanAtHand, { optional: true });
}
