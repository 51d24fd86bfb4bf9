import { Component, computed, effect, inject, input, RESPONSE_INIT } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { Loading } from '../../shared/ui-loading/loading';
import { NotFoundPage } from '../../shared/ui-not-found/not-found-page';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { PageTitle } from '../../shared/util-page/page-title';
import { CurrentPagesStore } from '../../shared/util-scan/current-pages-store';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { PageBlocks } from '../ui/page-blocks';

/** A page of the current edition by its path; the home page has none. */
@Component({
  selector: 'app-content-page',
  imports: [Loading, NotFoundPage, PageBlocks, PageHeading, ProblemPage],
  providers: [CurrentPagesStore],
  template: `
    @if (missing()) {
      <app-not-found-page />
    } @else {
      <div class="page" [class.page-wide]="!path()" [class.page-home]="!path()">
        @if (page.hasValue()) {
          <app-page-blocks [blocks]="page.value().blocks" [scan]="current.scan()" [opening]="!path()">
            <h1 [appPageHeading]="page.value().code">{{ page.value().title }}</h1>
          </app-page-blocks>
        } @else if (error(); as error) {
          <app-problem-page [error]="error" (retry)="retry()" />
        } @else {
          <app-loading />
        }
      </div>
    }
  `,
  styles: `
    .page-home h1 {
      max-width: 22ch;
      font-size: clamp(1.8rem, 1.2rem + 2.8vw, 2.9rem);
      line-height: 1.15;
      text-wrap: balance;
    }
  `,
})
export class ContentPage {
  readonly path = input<string>('');

  protected readonly current = inject(CurrentPagesStore);
  readonly #entry = computed(() => {
    const path = this.path() ?? '';
    return this.current.pages().find((page) => page.path === path);
  });
  protected readonly page = inject(ScansClient).currentPage(
    this.current.scan,
    computed(() => this.#entry()?.code),
  );
  protected readonly missing = computed(() => this.current.list.hasValue() && !this.#entry());
  protected readonly error = computed(() => this.current.error() ?? this.page.error());

  constructor() {
    const title = inject(PageTitle);
    const meta = inject(Meta);
    const response = inject(RESPONSE_INIT, { optional: true });
    effect(() => {
      if (this.missing() && response) response.status = 404;
    });
    effect(() => {
      const entry = this.#entry();
      if (!entry) return;
      title.show(entry.path ? entry.title : '');
      meta.updateTag({ name: 'description', content: entry.description });
    });
  }

  protected retry(): void {
    this.current.retry();
    this.page.reload();
  }
}
