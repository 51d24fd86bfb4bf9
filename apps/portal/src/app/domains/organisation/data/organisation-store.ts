import { computed, debounced, inject, Service, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import type { Invitation, Member } from '#contracts/memberships';
import { Proof } from '../../shared/ui-proof/proof';
import { SessionStore } from '../../shared/util-session/session-store';
import { OrganisationClient } from './organisation-client';
import { organisationStoreMessages as messages } from './organisation-store.messages';
import { administeredBy, spaceState } from './space-state';

/** How long someone must stop typing before we look, in milliseconds. */
const searchPause = 200;

/** Decides on the space of the organisation that one runs: who belongs, who asks, who is invited, the join code. */
@Service({ autoProvided: false })
export class OrganisationStore {
  readonly #client = inject(OrganisationClient);
  readonly #session = inject(SessionStore);
  readonly #proof = inject(Proof);
  readonly #problem = signal<unknown>(undefined);
  readonly #said = signal('');
  readonly #search = signal({ query: '' });
  readonly #query = debounced(
    computed(() => this.#search().query.trim()),
    searchPause,
  );

  /** The organisation; none when one runs none. */
  readonly membership = computed(() => administeredBy(this.#session.me()));
  readonly #tenant = computed(() => this.membership()?.tenantId);
  readonly search = form(this.#search, { name: 'search-members' });
  readonly members = this.#client.members(
    this.#tenant,
    'confirmed',
    computed(() => (this.#query.hasValue() ? this.#query.value() : '')),
  );
  readonly requests = this.#client.members(this.#tenant, 'requested', signal(''));
  readonly invitations = this.#client.invitations(this.#tenant);
  readonly joinCode = this.#client.joinCode(this.#tenant);
  readonly loadError = computed(
    () => this.members.error() ?? this.requests.error() ?? this.invitations.error() ?? this.joinCode.error(),
  );
  readonly state = computed(() => spaceState(this.membership(), this.loadError()));
  readonly problem = this.#problem.asReadonly();
  /** What was done last, in a sentence. */
  readonly said = this.#said.asReadonly();

  retry(): void {
    for (const list of [this.members, this.requests, this.invitations, this.joinCode]) list.reload();
  }

  async prove(): Promise<void> {
    if (await this.#proof.ask()) this.retry();
  }

  approve(member: Member): Promise<boolean> {
    const change = (tenant: string) => this.#client.change(tenant, member.id, { state: 'confirmed' });
    return this.#do(change, messages.approved(nameOf(member)));
  }

  decline(member: Member): Promise<boolean> {
    return this.#do((tenant) => this.#client.remove(tenant, member.id), messages.declined(nameOf(member)));
  }

  promote(member: Member): Promise<boolean> {
    const change = (tenant: string) => this.#client.change(tenant, member.id, { role: 'administrator' });
    return this.#do(change, messages.promoted(nameOf(member)));
  }

  /** Makes an administrator a plain member again. Who does so to herself runs the organisation no more. */
  async demote(member: Member): Promise<boolean> {
    const own = this.membership();
    const change = (tenant: string) => this.#client.change(tenant, member.id, { role: 'member' });
    const demoted = await this.#do(change, messages.demoted(nameOf(member)));
    if (demoted && member.self && own) this.#session.belongs({ ...own, role: 'member' });
    return demoted;
  }

  /** In a department, or in none. */
  place(member: Member, department: string | null): Promise<boolean> {
    const change = (tenant: string) => this.#client.change(tenant, member.id, { department });
    const done = department ? messages.placed(nameOf(member), department) : messages.unplaced(nameOf(member));
    return this.#do(change, done);
  }

  resetSecondFactor(member: Member): Promise<boolean> {
    const reset = (tenant: string) => this.#client.resetSecondFactor(tenant, member.id);
    return this.#do(
      (tenant) => this.#proof.forWork(() => reset(tenant)),
      messages.secondFactorReset(nameOf(member)),
    );
  }

  async remove(member: Member): Promise<boolean> {
    const removed = await this.#do(
      (tenant) => this.#client.remove(tenant, member.id),
      messages.removed(nameOf(member)),
    );
    if (removed && member.self) this.#session.belongs(null);
    return removed;
  }

  invite(emails: readonly string[]): Promise<boolean> {
    return this.#do((tenant) => this.#client.invite(tenant, emails), messages.invited(emails.length));
  }

  withdraw({ id, email }: Invitation): Promise<boolean> {
    return this.#do((tenant) => this.#client.withdraw(tenant, id), messages.withdrawn(email));
  }

  renewJoinCode(): Promise<boolean> {
    return this.#do((tenant) => this.#client.renewJoinCode(tenant), messages.renewed);
  }

  async copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#said.set(messages.copied);
    } catch (error) {
      this.#problem.set(error);
    }
  }

  /** Does something and reads the lists again. @returns whether it was done */
  async #do(work: (tenant: string) => Promise<unknown>, done: string): Promise<boolean> {
    const tenant = this.#tenant();
    if (!tenant) return false;
    this.#problem.set(undefined);
    this.#said.set('');
    try {
      if ((await work(tenant)) === false) return false;
      this.#said.set(done);
      return true;
    } catch (error) {
      this.#problem.set(error);
      return false;
    } finally {
      this.retry();
    }
  }
}

/** What somebody is called here: her name, or else her address. */
export const nameOf = ({ name, email }: Pick<Member, 'name' | 'email'>): string => name ?? email;
