import { computed, inject, Service, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { TeamAction } from '#contracts/teams';
import { TeamsClient } from '../data/teams-client';
import { valueOf } from '../data/value-of';
import { teamPlanMessages as messages } from './team-plan.messages';

/** What an agreement came from: a round and its statement, or neither. */
export interface Occasion {
  readonly round: string | null;
  readonly statement: number | null;
}

const empty = { what: '', who: '', dueOn: '' };

/** Decides on the plan of a team: what was agreed, who does it and when. */
@Service({ autoProvided: false })
export class TeamPlanStore {
  readonly #client = inject(TeamsClient);
  readonly #team = signal<string | undefined>(undefined);
  readonly #occasion = signal<Occasion>({ round: null, statement: null });
  readonly #model = signal(empty);
  readonly #problem = signal<unknown>(undefined);
  readonly #said = signal('');

  readonly resource = this.#client.actions(this.#team);
  readonly actions = computed(() => valueOf(this.resource)?.items ?? []);
  readonly problem = this.#problem.asReadonly();
  readonly said = this.#said.asReadonly();
  readonly form = form(
    this.#model,
    (fields) => {
      required(fields.what, { message: messages.whatRequired });
      required(fields.who, { message: messages.whoRequired });
    },
    {
      name: 'team-action',
      submission: {
        action: () => this.#add(),
      },
    },
  );

  show(team: string, occasion: Occasion): void {
    this.#team.set(team);
    this.#occasion.set(occasion);
    this.#said.set('');
  }

  async mark(action: TeamAction, done: boolean): Promise<void> {
    await this.#do((team) => this.#client.change(team, action.id, { done }));
  }

  async remove(action: TeamAction): Promise<void> {
    await this.#do((team) => this.#client.remove(team, action.id));
  }

  async #add(): Promise<undefined> {
    const { what, who, dueOn } = this.#model();
    const action = { what, who, dueOn: dueOn || null, ...this.#occasion() };
    if (!(await this.#do((team) => this.#client.add(team, action)))) return;
    this.form().reset(empty);
    this.#said.set(messages.added);
  }

  async #do(work: (team: string) => Promise<unknown>): Promise<boolean> {
    const team = this.#team();
    if (!team) return false;
    this.#problem.set(undefined);
    try {
      await work(team);
      this.resource.reload();
      return true;
    } catch (error) {
      this.#problem.set(error);
      return false;
    }
  }
}
