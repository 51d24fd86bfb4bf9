import { computed, inject, Service, signal } from '@angular/core';
import type { AddPlanActionInput, ChangePlanActionRequest, PlanAction } from '#contracts/plans';
import { PlansClient } from './plans-client';
import { planMessages } from './plan.messages';

/** Decides on the growth plan: adding, changing, removing, and taking a removal back. */
@Service({ autoProvided: false })
export class PlanStore {
  readonly #client = inject(PlansClient);
  readonly #scan = signal<string | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);
  readonly #busy = signal(false);
  readonly #said = signal('');
  readonly #moved = signal<string | undefined>(undefined);
  readonly #removed = signal<PlanAction | undefined>(undefined);

  readonly resource = this.#client.plan(this.#scan);
  readonly scan = this.#scan.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  /** What was just done, for everybody to hear. */
  readonly said = this.#said.asReadonly();
  /** The action that just came to another place, by being done or not. */
  readonly moved = this.#moved.asReadonly();
  /** What was just taken off, as long as it can be put back. */
  readonly removed = this.#removed.asReadonly();
  readonly loaded = computed(() => this.resource.hasValue());
  readonly actions = computed<readonly PlanAction[]>(() =>
    this.resource.hasValue() ? this.resource.value().actions : [],
  );
  readonly open = computed(() => this.actions().filter(({ doneAt }) => doneAt === null));
  readonly done = computed(() => this.actions().filter(({ doneAt }) => doneAt !== null));
  readonly dated = computed(() => this.open().some(({ due }) => due !== null));
  /** The codes of the tips that are on it. */
  readonly tips = computed(() => new Set(this.actions().flatMap(({ tip }) => tip?.code ?? [])));

  show(scan: string): void {
    this.#scan.set(scan);
  }

  /** @returns whether it worked */
  add(action: AddPlanActionInput): Promise<boolean> {
    return this.#change(async (scan) => {
      const { title } = await this.#client.add(scan, action);
      this.#said.set(planMessages.added(title));
    });
  }

  /** @returns whether it worked */
  change({ id, title }: PlanAction, change: ChangePlanActionRequest): Promise<boolean> {
    return this.#change(async (scan) => {
      await this.#client.change(scan, id, change);
      this.#said.set(planMessages.changed(title, change.done));
      if (change.done !== undefined) this.#moved.set(id);
    });
  }

  async remove(action: PlanAction): Promise<void> {
    await this.#change(async (scan) => {
      await this.#client.remove(scan, action.id);
      this.#said.set(planMessages.removed(action.title));
      this.#removed.set(action);
    });
  }

  /** Puts back what was just taken off, as it was. */
  async putBack(): Promise<void> {
    const action = this.#removed();
    if (action) await this.add(asAdded(action));
  }

  documentUrl(document: 'csv' | 'calendar'): string {
    return this.#client.documentUrl(this.#scan() ?? '', document);
  }

  /** Does the work, and reads the plan anew without emptying the page. */
  async #change(work: (scan: string) => Promise<void>): Promise<boolean> {
    const scan = this.#scan();
    if (!scan || this.#busy()) return false;
    this.#busy.set(true);
    this.#problem.set(undefined);
    this.#removed.set(undefined);
    this.#moved.set(undefined);
    try {
      await work(scan);
      this.resource.reload();
      return true;
    } catch (error) {
      this.#problem.set(error);
      return false;
    } finally {
      this.#busy.set(false);
    }
  }
}

function asAdded({ attempt, statement, tip, title, note, due, doneAt }: PlanAction): AddPlanActionInput {
  return {
    attempt,
    statement: statement?.code ?? null,
    ...(tip ? { tip: tip.code } : { title }),
    note,
    due,
    done: doneAt !== null,
  };
}
