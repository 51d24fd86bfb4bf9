import { Component } from '@angular/core';
import { loadingMessages } from './loading.messages';

/** A quiet line while something is on its way; it shows only when that takes a moment. */
@Component({
  selector: 'app-loading',
  template: `<p class="muted" role="status">{{ messages.loading }}</p>`,
  styles: `
    p {
      min-height: 40vh;
      animation: appear 0s 400ms both;
    }

    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class Loading {
  protected readonly messages = loadingMessages;
}
