import { Component, input, output } from '@angular/core';
import { PageHeading } from '../util-page/page-heading';
import { ProblemNotice } from './problem-notice';
import { problemNoticeMessages } from './problem-notice.messages';

/** Instead of a page that could not be shown: what happened, what is safe, what to do. */
@Component({
  selector: 'app-problem-page',
  imports: [PageHeading, ProblemNotice],
  template: `
    <h1 appPageHeading>{{ messages.pageTitle }}</h1>
    <app-problem-notice [error]="error()" [retryable]="true" (retry)="retry.emit()" />
  `,
})
export class ProblemPage {
  readonly error = input.required<unknown>();
  readonly retry = output();

  protected readonly messages = problemNoticeMessages;
}
