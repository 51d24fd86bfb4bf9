import { Component, input } from '@angular/core';

/** A few short texts beside each other. */
@Component({
  selector: 'app-text-cards',
  template: `
    <ul class="plain-list">
      @for (item of items(); track item.title) {
        <li>
          <h3>{{ item.title }}</h3>
          <p>{{ item.text }}</p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-6) var(--space-8);
      max-width: none;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    }

    h3 {
      margin: 0 0 var(--space-2);
      padding-top: var(--space-4);
      border-top: 3px solid var(--primary);
    }

    p {
      margin: 0;
    }
  `,
})
export class TextCards {
  readonly items = input.required<readonly { readonly title: string; readonly text: string }[]>();
}
