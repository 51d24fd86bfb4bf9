import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { PreviewStore } from './preview-store';
import { previewMessages } from './preview.messages';

/** Where the link of an editor leads: her draft, from its first page to its last tip. */
@Component({
  selector: 'app-preview-page',
  imports: [Loading, PageHeading, RouterLink],
  providers: [CurrentEditionStore, PreviewStore],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      @if (store.isOver()) {
        <p role="alert">{{ messages.over }}</p>
      } @else {
        <p class="lead">{{ messages.lead }}</p>
        <p class="actions">
          <a class="button filled" routerLink="/">{{ messages.home }}</a>
          <a class="button" routerLink="/stellingen">{{ messages.statements }}</a>
        </p>
        <h2>{{ messages.tips }}</h2>
        @for (statement of store.statements(); track statement.code) {
          <section>
            <h3>{{ statement.code }}. {{ statement.title }}</h3>
            @for (tip of statement.tips; track tip.code) {
              <h4>{{ tip.title }}</h4>
              <p class="muted">{{ tip.answers }}</p>
              <p>{{ tip.text }}</p>
            }
          </section>
        } @empty {
          <app-loading />
        }
      }
    </div>
  `,
})
export class PreviewPage {
  protected readonly messages = previewMessages;
  protected readonly store = inject(PreviewStore);
}
