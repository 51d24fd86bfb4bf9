import { computed, inject, Service, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import type { PlaceMembersResponse } from '#contracts/memberships';
import { SessionStore } from '../../shared/util-session/session-store';
import { OrganisationClient } from './organisation-client';
import { placedAtOnce, type Placement, readPlacements } from './read-placements';
import { administeredBy, spaceState } from './space-state';

type Moved = PlaceMembersResponse['moved'];
/** What became of the lines, and whether it was put back since. */
export type Outcome = PlaceMembersResponse & { readonly undone: boolean };

const nothing: Outcome = { moved: [], unmoved: 0, unknown: [], undone: false };

/** Decides on placing many members of the organisation that one runs. A line that places nobody stays in the field. */
@Service({ autoProvided: false })
export class DepartmentsStore {
  readonly #client = inject(OrganisationClient);
  readonly #session = inject(SessionStore);
  readonly #model = signal({ text: '' });
  readonly #problem = signal<unknown>(undefined);
  readonly #busy = signal(false);
  readonly #outcome = signal<Outcome | undefined>(undefined);
  /** What stood in the field when the last were placed. */
  #before = '';

  readonly #membership = computed(() => administeredBy(this.#session.me()));
  readonly #tenant = computed(() => this.#membership()?.tenantId);
  readonly departments = this.#client.departments(this.#tenant);
  readonly state = computed(() => spaceState(this.#membership(), this.departments.error()));
  readonly form = form(this.#model, { name: 'place-members' });
  readonly read = computed(() => readPlacements(this.#model().text));
  /** Those that are no department yet, as they are written first. */
  readonly newNames = computed(() => {
    const items = this.departments.hasValue() ? this.departments.value().items : [];
    const seen = new Set(items.map(({ name }) => name.toLowerCase()));
    const names = this.read().placements.map(({ department }) => department);
    return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  });
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly outcome = this.#outcome.asReadonly();

  /** Puts a line in the field for each of the first members who are in no department, unless she stands there. */
  fill(): Promise<void> {
    return this.#do(async (tenant) => {
      const { items } = await this.#client.unplaced(tenant);
      const { emails } = this.read();
      const others = items.filter(({ email }) => !emails.has(email));
      this.#write([this.#model().text, ...others.map(({ email }) => `${email}; `)]);
    });
  }

  /** As many at a time as a request takes; what went wrong on the way leaves the lines after it as they are. */
  place(): Promise<void> {
    return this.#do(async (tenant) => {
      const { placements } = this.read();
      this.#before = this.#model().text;
      this.#outcome.set(undefined);
      for (let at = 0; at < placements.length; at += placedAtOnce)
        await this.#placeSome(tenant, placements.slice(at, at + placedAtOnce));
    });
  }

  /** Puts everybody back where she was, and the lines back in the field. */
  undo(): Promise<void> {
    return this.#do(async (tenant) => {
      const outcome = this.#outcome() ?? nothing;
      for (let at = 0; at < outcome.moved.length; at += placedAtOnce)
        await this.#client.place(tenant, backwards(outcome.moved.slice(at, at + placedAtOnce)));
      this.#outcome.set({ ...outcome, unknown: [], undone: true });
      this.#model.set({ text: this.#before });
    });
  }

  async #placeSome(tenant: string, some: readonly Placement[]): Promise<void> {
    const wanted = some.map(({ email, department }) => ({ email, department }));
    const { moved, unmoved, unknown } = await this.#client.place(tenant, wanted);
    const strange = new Set(unknown);
    const done = new Set(some.filter(({ email }) => !strange.has(email)).map(({ text }) => text));
    this.#write(
      this.#model()
        .text.split(/\r?\n/)
        .filter((line) => !done.has(line.trim())),
    );
    this.#outcome.update((before = nothing) => ({
      moved: [...before.moved, ...moved],
      unmoved: before.unmoved + unmoved,
      unknown: [...before.unknown, ...unknown],
      undone: false,
    }));
  }

  #write(lines: readonly string[]): void {
    this.#model.set({ text: lines.filter((line) => line.trim()).join('\n') });
  }

  async #do(work: (tenant: string) => Promise<void>): Promise<void> {
    const tenant = this.#tenant();
    if (!tenant || this.#busy()) return;
    this.#problem.set(undefined);
    this.#busy.set(true);
    try {
      await work(tenant);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#busy.set(false);
      this.departments.reload();
    }
  }
}

const backwards = (moved: Moved) => moved.map(({ email, before }) => ({ email, department: before }));
