import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { OwnPages } from '../../shared/ui-own-pages/own-pages';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { AttemptCard } from '../ui/attempt-card';
import { MyScanStore } from './my-scan-store';
import { myScanMessages } from './my-scan.messages';

/** My attempts: go on with the draft, look at the results, or begin another. */
@Component({
  selector: 'app-my-scan-page',
  imports: [AttemptCard, Loading, OwnPages, PageHeading, ProblemNotice, RouterLink],
  providers: [MyScanStore],
  templateUrl: './my-scan-page.html',
  styles: `
    app-attempt-card {
      display: block;
      max-width: var(--measure);
    }
  `,
})
export class MyScanPage {
  protected readonly messages = myScanMessages;
  protected readonly store = inject(MyScanStore);
  /** The heading takes the focus after each, since what had it is gone. */
  protected readonly removals = signal(0);

  protected afterRemoval(): void {
    this.removals.update((count) => count + 1);
    this.store.retry();
  }
}
