import {
  alike,
  type CohortName,
  type Contributor,
  decide,
  type Decision,
  type Publication,
} from '#domain/disclosure';
import { alikeOf, newAttempt, type RegisteredAttempt, signatureOf } from '../group.js';
import type { Place } from '../members.js';

/** One person with everything that the register should know of her. */
export type PlainPerson = {
  readonly account: string;
  erased: boolean;
  /** With the id of each attempt; `null` once it was erased. */
  attempts: { id: string | null; known: RegisteredAttempt }[];
};

/** What somebody is in for one decision: which of her attempts, and where. */
export type Presence = { readonly at: number; readonly place: Place };

/** A register of one row a person, in memory: slow and plain, to hold the real one against. */
export class PlainRegister {
  readonly people: PlainPerson[] = [];
  private readonly history: Publication[] = [];

  get here(): PlainPerson[] {
    return this.people.filter(({ erased }) => !erased);
  }

  enter(person: PlainPerson, id: string, place: Place, key: string | null = null): number {
    const found = person.attempts.findIndex((attempt) => attempt.id === id);
    if (found >= 0) return found;
    person.attempts.push({ id, known: newAttempt(place, key) });
    return person.attempts.length - 1;
  }

  stand(person: PlainPerson, at: number | null, key: string | null): void {
    person.attempts = person.attempts.map(({ id, known }, index) => ({
      id,
      known: { ...known, place: index === at ? key : null },
    }));
  }

  /** Decides person by person, and writes down what was published of each. */
  publish(
    candidates: readonly CohortName[],
    presenceOf: (person: PlainPerson) => Presence | null,
  ): Pick<Decision, 'published' | 'withheld'> {
    const states = this.people.map((person) => stateOf(person, presenceOf(person)));
    const groups = alike(states);
    const decision = decide(this.history, groups, candidates);
    const traces = new Map(groups.map((group, at) => [keyOf(group), decision.traces[at] ?? []]));
    this.people.forEach((person, index) => {
      const grown = traces.get(keyOf(states[index]!)) ?? [];
      const presence = presenceOf(person);
      person.attempts = person.attempts.map(({ id, known }, at) => ({
        id,
        known: {
          ...known,
          trace: grown[at] ?? known.trace,
          agreed: known.agreed || (presence?.at === at && presence.place.agreed === true),
        },
      }));
    });
    this.history.push(...decision.published.map(({ cohort, without }) => ({ cohort, without })));
    return { published: decision.published, withheld: decision.withheld };
  }

  /** How many people stand alike, by how they stand. */
  groups(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { attempts } of this.people) {
      const key = signatureOf(attempts.map(({ known }) => known));
      if (attempts.length > 0) counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  }
}

function stateOf({ attempts }: PlainPerson, presence: Presence | null): Contributor {
  const places = attempts.map((_, at) => (at === presence?.at ? presence.place : undefined));
  return alikeOf(
    1,
    attempts.map(({ known }) => known),
    places,
  );
}

const keyOf = ({ attempts, organisation, agreed }: Contributor): string =>
  JSON.stringify([organisation, agreed, attempts]);
