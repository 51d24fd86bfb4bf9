import type { EntityManager } from '@mikro-orm/postgresql';
import type { Members } from './members.js';

/** Enters people and attempts that the register has not met yet, under ids that mean nothing. */
export async function enterContributions(em: EntityManager, scan: string, members: Members): Promise<void> {
  const { sql, values } = members;
  await em.execute(
    `insert into disclosure_person (account_id) select distinct m.account_id from (${sql}) m
     where not exists (select 1 from disclosure_attempt a where a.attempt_id = m.attempt_id)
     on conflict (account_id) do nothing`,
    [...values],
  );
  await em.execute(
    `insert into disclosure_trace (scan_code, trace) values (?, '{}') on conflict (scan_code, trace) do nothing`,
    [scan],
  );
  await em.execute(
    `with met as (
       select m.attempt_id, uuidv7() as id, p.person, l.confirmed, l.unscored
       from (${sql}) m join disclosure_person p on p.account_id = m.account_id
       join jsonb_to_recordset(?::jsonb) as l(place text, confirmed boolean, unscored text[]) on l.place = m.place
       where not exists (select 1 from disclosure_attempt a where a.attempt_id = m.attempt_id)
     ), entered as (
       insert into disclosure_contribution (id, scan_code, person, trace_id, confirmed, unscored)
       select id, ?, person, (select id from disclosure_trace where scan_code = ? and trace = '{}'), confirmed, unscored
       from met
     )
     insert into disclosure_attempt (attempt_id, contribution_id) select attempt_id, id from met`,
    [...values, legend(members), scan, scan],
  );
}

const legend = ({ places }: Members): string =>
  JSON.stringify(
    [...places].map(([place, { organisation, unscored = [] }]) => ({
      place,
      confirmed: organisation !== null,
      unscored,
    })),
  );
