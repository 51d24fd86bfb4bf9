import { Component, computed, effect, inject, input } from '@angular/core';
import { Loading } from '../../shared/ui-loading/loading';
import { PageText } from '../../shared/ui-page-text/page-text';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { PageTitle } from '../../shared/util-page/page-title';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';

/** One page of the current edition, such as how to read the results. */
@Component({
  selector: 'app-explanation-page',
  imports: [Loading, PageHeading, PageText, ProblemPage],
  providers: [CurrentEditionStore],
  template: `
    <div class="page">
      @if (page(); as page) {
        <h1 appPageHeading>{{ page.title }}</h1>
        <app-page-text [html]="page.html" />
      } @else if (current.error(); as error) {
        <app-problem-page [error]="error" (retry)="current.retry()" />
      } @else {
        <app-loading />
      }
    </div>
  `,
})
export class ExplanationPage {
  readonly slug = input.required<string>();

  protected readonly current = inject(CurrentEditionStore);
  protected readonly page = computed(() => {
    const { edition } = this.current;
    return edition.hasValue() ? edition.value().pages.find((page) => page.slug === this.slug()) : undefined;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.page()?.title ?? ''));
  }
}
