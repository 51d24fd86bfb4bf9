import { Component, input, ViewEncapsulation } from '@angular/core';

/** The text of a page of the edition. Angular takes out of it whatever is not plain markup. */
@Component({
  selector: 'app-page-text',
  encapsulation: ViewEncapsulation.None,
  template: `<div class="page-text" [innerHTML]="html()"></div>`,
  styles: `
    .page-text {
      overflow-x: auto;

      h2 {
        margin-top: var(--space-8);
      }

      li + li {
        margin-top: var(--space-2);
      }
    }

    /* A page that begins with a heading of a part. */
    h1 + app-page-text .page-text > h2:first-child {
      margin-top: var(--space-6);
    }
  `,
})
export class PageText {
  readonly html = input.required<string>();
}
