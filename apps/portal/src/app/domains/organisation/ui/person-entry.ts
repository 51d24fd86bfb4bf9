import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Member } from '#contracts/memberships';
import { formatDate } from '../../shared/util-format/format-date';
import { personEntryMessages } from './person-entry.messages';

/** One person in a list: who she is, her function group, since when; what can be done stands beside it. */
@Component({
  selector: 'app-person-entry',
  template: `
    <div class="person">
      <p class="name">
        {{ person().name ?? person().email }}
        @if (person().role === 'administrator') {
          <span class="role">{{ messages.administrator }}</span>
        }
      </p>
      @if (person().name) {
        <p>{{ person().email }}</p>
      }
      <p class="muted">{{ functionGroup() }} · {{ since() }}</p>
      <ng-content select="app-department-entry" />
    </div>
    <ng-content select="app-member-actions" />
    <div class="does"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-4);
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--faint-line);
    }

    @media (width < 600px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    .person {
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
    }

    .name {
      font-weight: 600;
    }

    .role {
      margin-inline-start: var(--space-2);
      padding: 2px var(--space-2);
      border-radius: var(--corner);
      background: var(--panel-own);
      font-size: 0.89rem;
      font-weight: 400;
    }

    .does {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: var(--space-2);
    }

    .does:not(:empty) {
      margin-top: var(--space-2);
    }
  `,
})
export class PersonEntry {
  readonly person = input.required<Member>();
  /** The name of her function group. */
  readonly functionGroup = input.required<string>();

  protected readonly messages = personEntryMessages;
  readonly #locale = inject(LOCALE_ID);
  protected readonly since = computed(() => {
    const { joinedAt, askedAt } = this.person();
    return joinedAt
      ? this.messages.joined(formatDate(joinedAt, this.#locale))
      : this.messages.asked(formatDate(askedAt, this.#locale));
  });
}
