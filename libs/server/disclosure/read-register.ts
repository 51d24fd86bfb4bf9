import type { EntityManager } from '@mikro-orm/postgresql';
import type { PeopleAlike, Publication, Trace } from '#domain/disclosure';
import type { Members } from './members.js';

/** One attempt of people alike as the register has it. */
export type RegisteredAttempt = {
  readonly trace: string;
  readonly place: string | null;
  readonly confirmed: boolean;
  readonly agreed: boolean;
  readonly unscored: readonly string[];
};

/** People alike, with what the register has of each of their attempts, the latest last. */
export type RegisteredPeople = { readonly people: number; readonly attempts: readonly RegisteredAttempt[] };

export const publicationsOf = (em: EntityManager, scan: string): Promise<Publication[]> =>
  em.execute<Publication[]>(
    'select cohort, without from disclosure_publication where scan_code = ? order by number',
    [scan],
  );

/** The traces of all atoms, by id. */
export async function tracesOf(em: EntityManager, scan: string): Promise<ReadonlyMap<string, Trace>> {
  const rows = await em.execute<{ id: string; trace: number[] }[]>(
    'select id::text, to_jsonb(trace) as trace from disclosure_trace where scan_code = ?',
    [scan],
  );
  return new Map(rows.map(({ id, trace }) => [id, trace]));
}

/** Everybody in the register by what cannot be told apart: as many rows as there are kinds of people, not people. */
export async function peopleOf(
  em: EntityManager,
  scan: string,
  members: Members,
): Promise<RegisteredPeople[]> {
  const rows = await em.execute<{ people: number; attempts: string[] }[]>(
    `with placed as (
       select a.contribution_id, m.place from (${members.sql}) m join disclosure_attempt a using (attempt_id)
     ), person as (
       select array_agg(
         concat_ws(E'\\t', c.trace_id, c.confirmed::int, c.agreed::int, array_to_string(c.unscored, ','), p.place)
         order by c.id) as attempts
       from disclosure_contribution c left join placed p on p.contribution_id = c.id
       where c.scan_code = ? group by c.person
     )
     select attempts, count(*)::int as people from person group by attempts`,
    [...members.values, scan],
  );
  return rows.map(({ people, attempts }) => ({ people, attempts: attempts.map(parsed) }));
}

function parsed(attempt: string): RegisteredAttempt {
  const [trace = '', confirmed, agreed, unscored = '', place] = attempt.split('\t');
  return {
    trace,
    place: place ?? null,
    confirmed: confirmed === '1',
    agreed: agreed === '1',
    unscored: unscored === '' ? [] : unscored.split(','),
  };
}

/** As the publish gate sees them. */
export function alikeOf(
  { people, attempts }: RegisteredPeople,
  traces: ReadonlyMap<string, Trace>,
  { places }: Members,
): PeopleAlike {
  const placed = attempts.map(({ place }) => (place === null ? undefined : places.get(place)));
  const here = placed.find((place) => place !== undefined);
  const former = attempts.at(-1)?.confirmed ? 'former' : null;
  return {
    people,
    organisation: here ? here.organisation : former,
    agreed: attempts.some(({ agreed }) => agreed),
    attempts: attempts.map(({ trace, unscored }, at) => ({
      trace: traces.get(trace) ?? [],
      now: placed[at]?.cohorts ?? [],
      unscored,
    })),
  };
}
