import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import type { Result } from '#contracts/results';
import type { Team } from '#contracts/teams';
import { formatDate } from '../../shared/util-format/format-date';
import { CompareClient } from './compare-client';
import { teamBarsOf, teamStatementsOf } from './team-bars';

/** A closed round that one may compare with. */
export interface ClosedRound {
  readonly id: string;
  readonly name: string;
  readonly closedAt: string;
}

/** Decides on comparing with one's own closed rounds: only what their frozen overviews show. */
@Service({ autoProvided: false })
export class TeamComparisonStore {
  readonly #client = inject(CompareClient);
  readonly #locale = inject(LOCALE_ID);
  readonly #teams = this.#client.teams();
  readonly #chosen = signal<string | undefined>(undefined);
  readonly #result = signal<Result | undefined>(undefined);

  readonly error = computed(() => this.#teams.error() ?? this.resource.error());
  readonly loaded = computed(() => this.#teams.hasValue());
  /** The latest first. */
  readonly rounds = computed<readonly ClosedRound[]>(() => {
    const rounds = this.#teams.hasValue() ? this.#teams.value().items.flatMap(shownRoundsOf) : [];
    return rounds.sort((one, other) => other.closedAt.localeCompare(one.closedAt));
  });
  readonly chosen = computed(() => this.#chosen() ?? this.rounds()[0]?.id);
  readonly resource = this.#client.overview(this.chosen);
  readonly #overview = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly bars = computed(() => {
    const [result, overview] = [this.#result(), this.#overview()];
    return result && overview ? teamBarsOf(result, overview) : [];
  });
  readonly statements = computed(() => {
    const [result, overview] = [this.#result(), this.#overview()];
    return result && overview ? teamStatementsOf(result, overview) : [];
  });

  show(result: Result): void {
    this.#result.set(result);
  }

  choose(round: string): void {
    this.#chosen.set(round);
  }

  retry(): void {
    this.#teams.reload();
    this.resource.reload();
  }

  dateOf({ closedAt }: ClosedRound): string {
    return formatDate(closedAt, this.#locale);
  }
}

/** Of an open round only who is in the team sees more than that it was. */
const shownRoundsOf = ({ name, member, rounds }: Team): ClosedRound[] =>
  rounds.flatMap(({ id, kind, outcome, closedAt }) =>
    outcome === 'shown' && closedAt && (kind !== 'open' || member) ? [{ id, name, closedAt }] : [],
  );
