import { afterNextRender, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Preview } from '../domains/shared/util-scan/preview';
import { shellMessages } from './shell.messages';

/** Says on every page that a draft is shown, and stops that. */
@Component({
  selector: 'app-preview-bar',
  template: `
    @if (preview.isOn()) {
      <aside [attr.aria-label]="messages.preview.title">
        <p>{{ messages.preview.text }}</p>
        <button class="button" type="button" (click)="stop()">{{ messages.preview.stop }}</button>
      </aside>
    }
  `,
  styles: `
    aside {
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
export class PreviewBar {
  protected readonly messages = shellMessages;
  protected readonly preview = inject(Preview);
  readonly #router = inject(Router);

  constructor() {
    afterNextRender(() => this.preview.resume());
  }

  protected stop(): void {
    this.preview.end();
    void this.#router.navigateByUrl('/');
  }
}
