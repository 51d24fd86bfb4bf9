import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { CohortName } from '#domain/disclosure';
import { newId } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import type { Members, Place } from './members.js';
import { DisclosureRegister, type Permission } from './register.js';

const scan = 'quickscan';
const register = new DisclosureRegister();

let database: TestDatabase;
let superuser: Pool;
let orm: MikroORM;
let edition: string;
let tenant: string;

beforeAll(async () => {
  database = await TestDatabase.create();
  superuser = database.superuser();
  orm = await database.orm('aggregate', []);
  const { rows } = await superuser.query<{ id: string }>(`select id from edition where state = 'published'`);
  edition = rows[0]!.id;
  tenant = newId();
  await superuser.query('insert into tenant (id, name) values ($1::uuid, $1::text)', [tenant]);
});
afterAll(() => database.close());

const inTransaction = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork().transactional(work);

/** So many people with a finished attempt each. */
async function finished(count: number): Promise<{ account: string; attempt: string }[]> {
  const people = Array.from({ length: count }, () => ({ account: newId(), attempt: newId() }));
  for (const { account, attempt } of people) {
    await superuser.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language)
       values ($1::uuid, $1::text, $1::text, 'x', 'policy', 'nl')`,
      [account],
    );
    await superuser.query(
      `insert into attempt (id, account_id, edition_id, state, finished_at, tenant_id)
       values ($1, $2, $3, 'finished', now(), $4)`,
      [attempt, account, edition, tenant],
    );
  }
  return people;
}

function members(place: Partial<Place> & Pick<Place, 'cohorts'>, attempts: readonly string[]): Members {
  return {
    sql: `select account_id, id as attempt_id, 'here' as place from attempt
      where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    values: [JSON.stringify(attempts)],
    places: new Map([['here', { organisation: tenant, ...place }]]),
  };
}

const publish = (cohort: CohortName, who: Members): Promise<Permission> =>
  inTransaction((em) => register.publish(em, { scan, candidates: [cohort], members: who }));
const ids = (people: readonly { attempt: string }[]): string[] => people.map(({ attempt }) => attempt);
const reasons = ({ withheld }: Permission) => withheld.map(({ reason }) => reason);

describe('the register of what was published', () => {
  it('permits what is safe, and remembers it for the next decision', async () => {
    const people = await finished(13);
    const round = await publish('round:r1', members({ cohorts: ['round:r1'] }, ids(people.slice(0, 10))));
    expect(round.published.map(({ cohort }) => cohort)).toEqual(['round:r1']);
    const cohort: CohortName = `tenant:${tenant}`;
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, ids(people))))).toEqual(['isolates']);
    const more = [...people, ...(await finished(3))];
    const organisation = await publish(cohort, members({ cohorts: [cohort] }, ids(more)));
    expect(organisation.published.map(({ number }) => number)).toEqual([round.published[0]!.number + 1]);
  });

  it('knows who went out of a cohort, and counts who replaced her attempt once', async () => {
    const people = await finished(20);
    const cohort: CohortName = 'tenant:went-out';
    await publish(cohort, members({ cohorts: [cohort] }, ids(people)));
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, ids(people))))).toEqual([
      'unchanged',
    ]);
    const fewer = ids(people.slice(4));
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, fewer)))).toEqual(['tooFewChanged']);
    const again = await Promise.all(
      people.slice(0, 4).map(async ({ account }) => {
        const attempt = newId();
        await superuser.query(
          `insert into attempt (id, account_id, edition_id, state, finished_at, tenant_id)
           values ($1, $2, $3, 'finished', now(), $4)`,
          [attempt, account, edition, tenant],
        );
        return attempt;
      }),
    );
    const replaced = members({ cohorts: [cohort] }, [...fewer, ...again]);
    expect(reasons(await publish(cohort, replaced))).toEqual(['tooFewChanged']);
  });

  it('does not publish what was rolled back', async () => {
    const people = ids(await finished(10));
    const who = members({ cohorts: ['round:undone'] }, people);
    await expect(
      inTransaction(async (em) => {
        await register.publish(em, { scan, candidates: ['round:undone'], members: who });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    const { rowCount } = await superuser.query(
      `select 1 from disclosure_publication where cohort = 'round:undone'`,
    );
    expect(rowCount).toBe(0);
  });

  it('makes two publications at the same moment wait for each other', async () => {
    const people = ids(await finished(24));
    const [first, second] = await Promise.all([
      publish('round:p', members({ cohorts: ['round:p'] }, people.slice(0, 12))),
      publish('round:q', members({ cohorts: ['round:q'] }, people.slice(2, 14))),
    ]);
    expect([...first.published, ...second.published]).toHaveLength(1);
    expect([...reasons(first), ...reasons(second)]).toEqual(['isolates']);
  });

  it('leaves figures out in which too few have a part', async () => {
    const people = await finished(12);
    const cohort: CohortName = 'round:partial';
    const knowing = people.slice(0, 2).map(({ attempt }) => attempt);
    const place = (unscored: string[]): Place => ({ cohorts: [cohort], organisation: tenant, unscored });
    const permission = await publish(cohort, {
      sql: `select account_id, id as attempt_id, case when ?::jsonb @> to_jsonb(id::text) then 'knows' else 'knows not' end as place
        from attempt where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      values: [JSON.stringify(knowing), JSON.stringify(ids(people))],
      places: new Map([
        ['knows', place([])],
        ['knows not', place(['methods'])],
      ]),
    });
    expect(permission.published[0]?.without).toEqual(['methods']);
  });

  it('does not count as others who agreed to be seen', async () => {
    const people = ids(await finished(12));
    await publish('round:open', members({ cohorts: ['round:open'], agreed: true }, people.slice(0, 6)));
    const cohort: CohortName = 'tenant:agreed';
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, people.slice(0, 11))))).toEqual([
      'isolates',
    ]);
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, people)))).toEqual([]);
  });

  it('keeps nothing that leads to who was erased, and goes on counting her in what was published', async () => {
    const people = await finished(14);
    const cohort: CohortName = 'tenant:erased';
    await publish(cohort, members({ cohorts: [cohort] }, ids(people)));
    const [gone] = people;
    const counted = async () =>
      (
        await superuser.query<{ registered: number; here: number }>(
          `select (select sum(people)::int from disclosure_group) as registered,
             (select count(*)::int from disclosure_standing) as here`,
        )
      ).rows[0]!;
    const before = await counted();
    await superuser.query('delete from account where id = $1', [gone!.account]);
    expect(await counted()).toEqual({ registered: before.registered, here: before.here - 1 });
    const { rowCount } = await superuser.query(
      'select 1 from disclosure_standing where account_id = $1 union select 1 from disclosure_entry where attempt_id = $2',
      [gone!.account, gone!.attempt],
    );
    expect(rowCount).toBe(0);
    const rest = ids(people.slice(1));
    expect(reasons(await publish(cohort, members({ cohorts: [cohort] }, rest)))).toEqual(['tooFewChanged']);
  });

  it('is out of reach of respondents and of the back office', async () => {
    const tables = ['publication', 'group', 'standing', 'entry'];
    for (const role of ['app', 'content', 'relay', 'retention'] as const) {
      for (const table of tables) {
        await expect(database.pool(role).query(`select 1 from disclosure_${table}`)).rejects.toThrow(
          /permission denied/,
        );
      }
    }
  });

  it('is never rewritten: what was published stays', async () => {
    const aggregate = database.pool('aggregate');
    for (const sql of [
      'delete from disclosure_publication',
      `update disclosure_publication set cohort = 'all'`,
      'delete from disclosure_group',
      'delete from disclosure_standing',
    ]) {
      await expect(aggregate.query(sql)).rejects.toThrow(/permission denied/);
    }
  });
});
