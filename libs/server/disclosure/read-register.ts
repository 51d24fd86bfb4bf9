import type { EntityManager } from '@mikro-orm/postgresql';
import type { Publication } from '#domain/disclosure';
import type { Group, RegisteredAttempt } from './group.js';
import type { Entrant, Placed } from './members.js';

/** People of one group who come with the same of their attempts and are in the same place. */
export type Standing = {
  readonly people: number;
  /** Their group; `null` where the register has not met them. */
  readonly group: string | null;
  readonly attempts: readonly RegisteredAttempt[];
  /** Which of their attempts it is; `null` where the register has not met it. */
  readonly position: number | null;
  readonly place: string | null;
};

export const publicationsOf = (em: EntityManager, scan: string): Promise<Publication[]> =>
  em.execute<Publication[]>(
    'select cohort, without from disclosure_publication where scan_code = ? order by number',
    [scan],
  );

/** Everybody in the register: as many rows as there are kinds of people, not people. */
export const groupsOf = (em: EntityManager, scan: string): Promise<Group[]> =>
  em.execute<Group[]>(
    'select id::text, people, attempts from disclosure_group where scan_code = ? and people > 0 order by id',
    [scan],
  );

/**
 * The group and position of each row of `m`, for one scan. Looked up one by one: `offset 0` keeps the planner from reading
 * the whole register for a few people.
 */
export const asRegistered = `
  left join lateral (
    select group_id from disclosure_standing where account_id = m.account_id and scan_code = ? offset 0
  ) s on true
  left join lateral (select position from disclosure_entry where attempt_id = m.attempt_id offset 0) e on true`;

/** How people stand, before anything is changed about them. */
export function standingsOf(
  em: EntityManager,
  scan: string,
  { sql, values }: Placed<Entrant>,
): Promise<Standing[]> {
  return em.execute<Standing[]>(
    `select k.people, k.group_id::text as "group", coalesce(g.attempts, '[]') as attempts, k.position, k.place
     from (
       select s.group_id, e.position, m.place, count(*)::int as people from (${sql}) m ${asRegistered}
       group by s.group_id, e.position, m.place
     ) k left join disclosure_group g on g.id = k.group_id`,
    [...values, scan],
  );
}

/** Groups of which some were erased: how many, of those who still seemed to count somewhere. */
export async function erasedFrom(em: EntityManager, scan: string): Promise<Group[]> {
  const rows = await em.execute<Group[]>(
    `select g.id::text, g.people - coalesce(s.people, 0) as people, g.attempts from disclosure_group g
     left join (
       select group_id, count(*)::int as people from disclosure_standing where scan_code = ? group by group_id
     ) s on s.group_id = g.id
     where g.scan_code = ? and g.people <> coalesce(s.people, 0)`,
    [scan, scan],
  );
  return rows.filter(({ attempts }) => attempts.some(({ place }) => place !== null));
}
