import type { EntityManager } from '@mikro-orm/postgresql';
import { type Group, type RegisteredAttempt, signatureOf } from './group.js';
import type { Entrant, Placed } from './members.js';
import { asRegistered, type Standing } from './read-register.js';

/** How some people stand, and how they stand from now on. */
export type Move = { readonly standing: Standing; readonly to: readonly RegisteredAttempt[] };

/** Puts people into the groups of those who stand as they do from now on, and enters those whom it has not met. */
export async function movePeople(
  em: EntityManager,
  scan: string,
  { sql, values }: Placed<Entrant>,
  moves: readonly Move[],
): Promise<void> {
  if (moves.length === 0) return;
  const groups = await takeIn(
    em,
    scan,
    moves.map(({ standing: { people }, to }) => ({ people, attempts: to })),
  );
  await takeOut(
    em,
    moves.flatMap(({ standing: { group, people } }) => (group === null ? [] : [{ id: group, people }])),
  );
  const rows = moves.map(({ standing: { group, position, place }, to }) => ({
    key: `${group ?? ''}/${position ?? ''}/${place ?? ''}`,
    isNew: position === null,
    to: groups.get(signatureOf(to)),
    position: position ?? to.length - 1,
  }));
  await em.execute(
    `with moved as (
       select m.account_id, m.attempt_id, r."to", r."isNew", r.position from (${sql}) m
       ${asRegistered}
       join jsonb_to_recordset(?::jsonb) as r(key text, "to" bigint, "isNew" boolean, position integer)
         on r.key = concat(s.group_id, '/', e.position, '/', m.place)
     ), entered as (
       insert into disclosure_entry (attempt_id, position)
       select attempt_id, position from moved where "isNew" and attempt_id is not null
     )
     insert into disclosure_standing (account_id, scan_code, group_id) select account_id, ?, "to" from moved
     on conflict (account_id, scan_code) do update set group_id = excluded.group_id`,
    [...values, scan, JSON.stringify(rows), scan],
  );
}

/** Moves so many of these groups, whoever they are: nothing leads to them any more. */
export async function moveUnknown(
  em: EntityManager,
  scan: string,
  gone: readonly Group[],
  to: (attempts: readonly RegisteredAttempt[]) => readonly RegisteredAttempt[],
): Promise<void> {
  if (gone.length === 0) return;
  await takeIn(
    em,
    scan,
    gone.map(({ people, attempts }) => ({ people, attempts: to(attempts) })),
  );
  await takeOut(em, gone);
}

/** Sets how everybody in these groups stands. */
export async function rewriteGroups(
  em: EntityManager,
  groups: readonly Pick<Group, 'id' | 'attempts'>[],
): Promise<void> {
  await em.execute(
    `update disclosure_group g set attempts = r.attempts
     from jsonb_to_recordset(?::jsonb) as r(id bigint, attempts jsonb) where g.id = r.id`,
    [JSON.stringify(groups)],
  );
}

/** Adds people to the groups of those who stand so, which are made where there are none; gives their ids by signature. */
async function takeIn(
  em: EntityManager,
  scan: string,
  come: readonly Omit<Group, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  const groups = new Map<string, Omit<Group, 'id'>>();
  for (const { people, attempts } of come) {
    const signature = signatureOf(attempts);
    groups.set(signature, { people: people + (groups.get(signature)?.people ?? 0), attempts });
  }
  const rows = await em.execute<Pick<Group, 'id' | 'attempts'>[]>(
    `insert into disclosure_group as g (scan_code, people, attempts)
     select ?, people, attempts from jsonb_to_recordset(?::jsonb) as r(people integer, attempts jsonb)
     on conflict (scan_code, md5(attempts::text)) do update set people = g.people + excluded.people
     returning id::text, attempts`,
    [scan, JSON.stringify([...groups.values()])],
  );
  return new Map(rows.map(({ id, attempts }) => [signatureOf(attempts), id]));
}

async function takeOut(em: EntityManager, gone: readonly Pick<Group, 'id' | 'people'>[]): Promise<void> {
  await em.execute(
    `update disclosure_group g set people = g.people - r.people
     from (
       select id, sum(people)::int as people from jsonb_to_recordset(?::jsonb) as r(id bigint, people integer) group by id
     ) r where g.id = r.id`,
    [JSON.stringify(gone.map(({ id, people }) => ({ id, people })))],
  );
}
