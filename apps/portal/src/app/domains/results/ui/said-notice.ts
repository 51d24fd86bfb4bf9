import { Component, effect, input, signal } from '@angular/core';

/** How long it stays in sight, in milliseconds. */
const shownFor = 8000;

/** Says what was just done, at the foot of what one is looking at, and goes by itself. */
@Component({
  selector: 'app-said-notice',
  template: `
    <div role="status">
      @if (shown()) {
        <p class="small">{{ said() }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      position: sticky;
      bottom: var(--space-4);
      z-index: 1;
      display: block;
      width: fit-content;
      max-width: 100%;
    }

    p {
      margin: 0;
      padding: var(--space-2) var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--ground);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SaidNotice {
  readonly said = input.required<string>();

  protected readonly shown = signal(false);

  constructor() {
    effect((onCleanup) => {
      this.shown.set(this.said() !== '');
      const timer = setTimeout(() => this.shown.set(false), shownFor);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
