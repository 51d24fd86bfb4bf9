import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { notFoundMessages } from './not-found.messages';

/** The way on where a page has nothing to offer, such as behind a link that is not complete. */
@Component({
  selector: 'app-home-link',
  imports: [RouterLink],
  template: `
    <p>
      <a routerLink="/">{{ messages.home }}</a>
    </p>
  `,
})
export class HomeLink {
  protected readonly messages = notFoundMessages;
}
