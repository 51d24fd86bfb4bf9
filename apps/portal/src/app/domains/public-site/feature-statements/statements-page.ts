import { Component, inject } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { StatementEntry } from '../ui/statement-entry';
import { statementsMessages } from './statements.messages';

/** All statements with their explanations and levels, for anyone to read beforehand. */
@Component({
  selector: 'app-statements-page',
  imports: [Loading, PageHeading, ProblemNotice, RouterLink, StatementEntry],
  providers: [CurrentEditionStore],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p class="lead">{{ messages.lead }}</p>
      @if (current.edition.hasValue()) {
        @let edition = current.edition.value();
        @for (cluster of edition.clusters; track cluster.code) {
          <section [attr.aria-labelledby]="'cluster-' + cluster.code">
            <h2 [id]="'cluster-' + cluster.code">{{ cluster.name }}</h2>
            <p class="muted">{{ cluster.description }}</p>
            @for (statement of cluster.statements; track statement.code) {
              <app-statement-entry [statement]="statement" [answerNames]="edition.answerNames" />
            }
          </section>
        }
        <p class="actions">
          <a class="button filled" routerLink="/mijn-scan">{{ messages.begin }}</a>
        </p>
      } @else if (current.error(); as error) {
        <app-problem-notice [error]="error" [retryable]="true" (retry)="current.retry()" />
      } @else {
        <app-loading />
      }
    </div>
  `,
})
export class StatementsPage {
  protected readonly messages = statementsMessages;
  protected readonly current = inject(CurrentEditionStore);

  constructor() {
    inject(Meta).updateTag({ name: 'description', content: this.messages.description });
  }
}
