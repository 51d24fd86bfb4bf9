import { Component } from '@angular/core';
import { PageHeading } from '../util-page/page-heading';
import { HomeLink } from './home-link';
import { notFoundMessages } from './not-found.messages';

/** What one sees at an address that leads nowhere. */
@Component({
  selector: 'app-not-found-page',
  imports: [HomeLink, PageHeading],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p>{{ messages.text }}</p>
      <app-home-link />
    </div>
  `,
})
export class NotFoundPage {
  protected readonly messages = notFoundMessages;
}
