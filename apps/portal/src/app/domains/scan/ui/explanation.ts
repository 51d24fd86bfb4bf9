import { Component, input } from '@angular/core';
import { explanationMessages } from './explanation.messages';

/** From this width there is room beside the statement, so the explanation starts open. */
const wide = '(min-width: 64rem)';

/** The explanation of a statement: a panel beside it where there is room, else to be opened. */
@Component({
  selector: 'app-explanation',
  template: `
    <details class="panel" [open]="startsOpen">
      <summary>{{ messages.title }}</summary>
      <p>{{ text() }}</p>
    </details>
  `,
  styles: `
    summary {
      font-weight: 600;
      color: var(--primary);
    }

    .panel {
      padding-block: var(--space-2);
    }

    .panel[open] {
      padding-bottom: var(--space-4);
    }
  `,
})
export class Explanation {
  readonly text = input.required<string>();

  protected readonly messages = explanationMessages;
  protected readonly startsOpen = matchMedia(wide).matches;
}
