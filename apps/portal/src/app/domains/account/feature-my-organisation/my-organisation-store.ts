import { computed, debounced, inject, Service, signal } from '@angular/core';
import { type FieldTree, form, required } from '@angular/forms/signals';
import type { JoinRequest } from '#contracts/memberships';
import { toProblem } from '../../shared/util-problem/problem';
import { SessionStore } from '../../shared/util-session/session-store';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { MembershipsClient } from '../data/memberships-client';
import { TenantsClient } from '../data/tenants-client';
import { myOrganisationMessages as messages } from './my-organisation.messages';

/** How long someone must stop typing before we look, in milliseconds. */
const searchPause = 200;

/** Decides on belonging to an organisation: by code, by asking, and on leaving. */
@Service({ autoProvided: false })
export class MyOrganisationStore {
  readonly #client = inject(MembershipsClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #model = signal({ code: '', name: this.#session.me()?.name ?? '' });
  readonly #search = signal({ query: '' });
  readonly #query = debounced(
    computed(() => this.#search().query.trim()),
    searchPause,
  );
  readonly #found = inject(TenantsClient).search(
    computed(() => (this.#query.hasValue() ? this.#query.value() : '')),
  );

  readonly problem = this.#problem.asReadonly();
  readonly membership = computed(() => this.#session.me()?.membership ?? null);
  readonly confirmed = computed(() => this.membership()?.state === 'confirmed');
  readonly administers = computed(() => this.membership()?.role === 'administrator');
  /** Where one stands, in a sentence. */
  readonly standing = computed(() => {
    const membership = this.membership();
    if (!membership) return messages.none;
    if (membership.state === 'requested') return messages.requested(membership.tenantName);
    return messages[this.administers() ? 'administrator' : 'confirmed'](membership.tenantName);
  });
  readonly search = form(this.#search, { name: 'search-organisation' });
  /** Not the one that was asked already. */
  readonly tenants = computed(() =>
    this.#found.hasValue()
      ? this.#found.value().items.filter(({ id }) => id !== this.membership()?.tenantId)
      : [],
  );
  readonly nothingFound = computed(() => this.#found.hasValue() && this.#found.value().items.length === 0);
  readonly form = form(this.#model, (fields) => required(fields.code, { message: messages.codeRequired }), {
    name: 'join',
    submission: {
      action: (tree) => this.#joinWithCode(tree),
      onInvalid: (tree) => tree.code().focusBoundControl(),
    },
  });

  /** Asks an organisation; an earlier question is withdrawn. */
  async ask(tenantId: string): Promise<void> {
    this.#problem.set(undefined);
    await this.#join({ tenantId, name: this.#model().name }).catch((error: unknown) => {
      this.#problem.set(error);
    });
  }

  async leave(): Promise<void> {
    const membership = this.membership();
    if (!membership) return;
    this.#problem.set(undefined);
    try {
      await this.#client.leave(membership.id);
      this.#session.belongs(null);
    } catch (error) {
      this.#problem.set(error);
    }
  }

  async #joinWithCode(tree: FieldTree<{ code: string; name: string }>) {
    this.#problem.set(undefined);
    try {
      await this.#join(tree().value());
      return undefined;
    } catch (error) {
      this.#problem.set(error);
      return fieldErrors(toProblem(error), { code: tree.code });
    }
  }

  async #join(request: JoinRequest): Promise<void> {
    this.#session.belongs(await this.#client.join(request), request.name);
  }
}
