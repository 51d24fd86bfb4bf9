import type { EntityManager } from '@mikro-orm/postgresql';
import type { Decision, Trace } from '#domain/disclosure';
import type { Members } from './members.js';
import type { RegisteredPeople } from './read-register.js';

/** Attempts of one atom in one place, and the atom that they are of from now on. */
type Move = { readonly trace: string; readonly place: string | null; readonly to: Trace };

/** Writes down what is published now, and of whom. */
export async function writePublications(
  em: EntityManager,
  scan: string,
  { published }: Decision,
): Promise<void> {
  await em.execute(
    `insert into disclosure_publication (scan_code, number, cohort, without)
     select ?, number, cohort, without from jsonb_to_recordset(?::jsonb) as r(number integer, cohort text, without text[])`,
    [scan, JSON.stringify(published)],
  );
}

/** What changes of whom; attempts of one atom in one place move together. */
export function movesOf(
  people: readonly RegisteredPeople[],
  before: ReadonlyMap<string, Trace>,
  { traces }: Decision,
): readonly Move[] {
  const moves = new Map<string, Move>();
  people.forEach(({ attempts }, group) => {
    attempts.forEach(({ trace, place }, at) => {
      const to = traces[group]?.[at] ?? [];
      if (to.length !== before.get(trace)?.length)
        moves.set(`${trace}\t${place ?? ''}`, { trace, place, to });
    });
  });
  return [...moves.values()];
}

export async function writeMoves(
  em: EntityManager,
  scan: string,
  moves: readonly Move[],
  members: Members,
): Promise<void> {
  const json = JSON.stringify(moves);
  const asRows = `jsonb_to_recordset(?::jsonb) as r(trace bigint, place text, "to" integer[])`;
  await em.execute(
    `insert into disclosure_trace (scan_code, trace) select distinct ?, r."to" from ${asRows}
     on conflict (scan_code, trace) do nothing`,
    [scan, json],
  );
  await em.execute(
    `with placed as (
       select a.contribution_id, m.place from (${members.sql}) m join disclosure_attempt a using (attempt_id)
     ), old as materialized (
       select o.id, o.trace_id, coalesce(placed.place, '') as place
       from disclosure_contribution o left join placed on placed.contribution_id = o.id where o.scan_code = ?
     ), move as (
       select r.trace, coalesce(r.place, '') as place, t.id as "to" from ${asRows}
       join disclosure_trace t on t.scan_code = ? and t.trace = r."to"
     )
     update disclosure_contribution c set trace_id = move."to"
     from old join move on move.trace = old.trace_id and move.place = old.place where c.id = old.id`,
    [...members.values, scan, json, scan],
  );
}

/** Notes who agreed to be seen by colleagues: from now on they do not count as others. */
export async function writeAgreed(em: EntityManager, members: Members): Promise<void> {
  const places = [...members.places].flatMap(([place, { agreed }]) => (agreed ? [place] : []));
  if (places.length === 0) return;
  await em.execute(
    `update disclosure_contribution c set agreed = true from (${members.sql}) m
     join disclosure_attempt a using (attempt_id)
     where c.id = a.contribution_id and m.place in (select jsonb_array_elements_text(?::jsonb))`,
    [...members.values, JSON.stringify(places)],
  );
}
