import { Component, computed, debounced, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { TenantsClient } from '../data/tenants-client';
import { tenantSignInMessages } from './tenant-sign-in.messages';

/** How long someone must stop typing before we look, in milliseconds. */
const searchPause = 200;

/** Which organisation one signs in through. */
@Component({
  selector: 'app-choose-organisation-page',
  imports: [PageHeading, ProblemNotice, RouterLink, TextField],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p class="lead">{{ messages.chooseLead }}</p>
      <app-text-field [field]="search.query" [label]="messages.search" [hint]="messages.searchHint" />
      <p role="status">{{ nothingFound() ? messages.nothingFound : '' }}</p>
      @if (found.error(); as error) {
        <app-problem-notice [error]="error" [retryable]="true" (retry)="found.reload()" />
      }
      <ul class="plain-list">
        @for (tenant of tenants(); track tenant.id) {
          <li class="organisation">
            {{ tenant.name }}
            <a
              class="button outlined"
              [routerLink]="['/inloggen/organisatie', tenant.id]"
              queryParamsHandling="preserve"
            >
              {{ messages.choose }}<span class="visually-hidden"> {{ tenant.name }}</span>
            </a>
          </li>
        }
      </ul>
      <p>
        <a routerLink="/inloggen" queryParamsHandling="preserve">{{ messages.otherWay }}</a>
      </p>
    </div>
  `,
  styles: `
    .organisation {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class ChooseOrganisationPage {
  readonly returnUrl = input<string>();

  protected readonly messages = tenantSignInMessages;
  readonly #typed = signal({ query: '' });
  readonly #query = debounced(
    computed(() => this.#typed().query.trim()),
    searchPause,
  );
  protected readonly search = form(this.#typed, { name: 'search-organisation' });
  protected readonly found = inject(TenantsClient).searchWithSignIn(
    computed(() => (this.#query.hasValue() ? this.#query.value() : '')),
  );
  protected readonly tenants = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly nothingFound = computed(() => this.found.hasValue() && this.tenants().length === 0);
}
