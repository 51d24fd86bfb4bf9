import { afterRenderEffect, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { putBackMessages } from './put-back.messages';

/** Says what was just done; after a removal with the button that undoes it, which has the focus then. */
@Component({
  selector: 'app-put-back',
  template: `
    <div role="status">
      @if (said()) {
        <p class="small">{{ said() }}</p>
      }
    </div>
    @if (possible()) {
      <button #button class="button outlined" type="button" (click)="putBack.emit()">
        {{ messages.undo }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      min-height: var(--target);
    }

    p {
      margin: 0;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class PutBack {
  readonly said = input.required<string>();
  readonly possible = input.required<boolean>();
  readonly putBack = output();

  protected readonly messages = putBackMessages;
  readonly button = viewChild<ElementRef<HTMLElement>>('button');

  constructor() {
    // What was removed had the focus; without this it would be lost at the top of the page.
    afterRenderEffect(() => this.button()?.nativeElement.focus());
  }
}
