import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { howToReadMessages } from './how-to-read.messages';

/** How the figures came about, in a few lines; all of it is a page of its own. */
@Component({
  selector: 'app-how-to-read',
  imports: [RouterLink],
  template: `
    <details>
      <summary>{{ messages.title }}</summary>
      @for (line of messages.lines; track line) {
        <p>{{ line }}</p>
      }
      <p>
        <a routerLink="/zo-leest-u-uw-uitkomst">{{ messages.more }}</a>
      </p>
    </details>
  `,
  styles: `
    summary {
      color: var(--primary);
    }
  `,
})
export class HowToRead {
  protected readonly messages = howToReadMessages;
}
