import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../util-page/page-heading';
import { notFoundMessages } from './not-found.messages';

/** What one sees at an address that leads nowhere. */
@Component({
  selector: 'app-not-found-page',
  imports: [PageHeading, RouterLink],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p>{{ messages.text }}</p>
      <p>
        <a routerLink="/">{{ messages.home }}</a>
      </p>
    </div>
  `,
})
export class NotFoundPage {
  protected readonly messages = notFoundMessages;
}
