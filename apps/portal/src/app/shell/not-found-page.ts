import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../domains/shared/util-page/page-heading';
import { shellMessages } from './shell.messages';

@Component({
  selector: 'app-not-found-page',
  imports: [PageHeading, RouterLink],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.notFoundTitle }}</h1>
      <p>{{ messages.notFoundText }}</p>
      <p>
        <a routerLink="/">{{ messages.notFoundHome }}</a>
      </p>
    </div>
  `,
})
export class NotFoundPage {
  protected readonly messages = shellMessages;
}
