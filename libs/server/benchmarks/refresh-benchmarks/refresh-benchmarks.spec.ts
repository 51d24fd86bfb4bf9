import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { SnapshotFigures } from '#contracts/benchmarks';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import { TestDatabase } from '#server/testing';
import { AggregateDatabase } from '#server/platform/database';
import { type Participant, Participants } from '../testing/participants.js';
import { readParts } from './parts.js';
import { RefreshBenchmarks } from './refresh-benchmarks.js';
import { countedAnew } from './settle-parts.js';
import { readStructures } from './structures.js';

const day = 24 * 3600 * 1000;

let database: TestDatabase;
let superuser: Pool;
let aggregate: AggregateDatabase;
let participants: Participants;
let refresh: () => ReturnType<RefreshBenchmarks['refresh']>;

beforeAll(async () => {
  database = await TestDatabase.create();
  superuser = database.superuser();
  aggregate = await AggregateDatabase.open(database.url('aggregate'));
  participants = await Participants.on(superuser);
  refresh = () => new RefreshBenchmarks(aggregate, new Clock(), new DisclosureRegister()).refresh();
});
beforeEach(async () => {
  await superuser.query(
    'truncate account, tenant, benchmark_refresh, benchmark_snapshot, benchmark_cohort, benchmark_part, disclosure_publication, disclosure_group cascade',
  );
});
afterAll(async () => {
  await aggregate.onModuleDestroy();
  await database.close();
});

type Shown = { kind: string; key: string; band: string; figures: SnapshotFigures };

/** What is published now, by cohort. */
async function published(): Promise<Record<string, Shown>> {
  const { rows } = await superuser.query<Shown>(
    `select s.kind, s.key, s.size_band as band, s.figures from benchmark_cohort c
     join benchmark_snapshot s on s.id = c.snapshot_id order by s.kind, s.key`,
  );
  return Object.fromEntries(rows.map((row) => [row.key ? `${row.kind} ${row.key}` : row.kind, row]));
}

/** Three organisations, each with so many people who all answer the same. */
async function threeOrganisations(people: number, symbols = '2'): Promise<Participant[][]> {
  const groups: Participant[][] = [];
  for (const sizeClass of ['under-20', '20-50', '20-50']) {
    const tenant = await participants.tenant({ sizeClass, province: 'Drenthe' });
    groups.push(await participants.many(people, tenant, symbols));
  }
  return groups;
}

/** The sums kept beside the contributions equal those that are counted from nothing. */
async function sumsAgree(): Promise<void> {
  await aggregate.transactional(async (em) => {
    const structures = await readStructures(em);
    for (const part of await readParts(em)) {
      const { tally } = await countedAnew(em, part, structures);
      expect(part.tally.people).toBe(tally.people);
      expect(withoutNought(part.tally.statements)).toEqual(withoutNought(tally.statements));
    }
  });
}

const withoutNought = (counts: Record<string, number[]>) =>
  Object.fromEntries(Object.entries(counts).filter(([, each]) => each.some(Boolean)));

describe('a refresh', () => {
  it('publishes means, levels and spreads of what people finished', async () => {
    await threeOrganisations(4, '1');
    await threeOrganisations(4, '3');
    await refresh();
    const { all } = await published();
    expect(all!.band).toBe('20-49');
    expect(all!.figures.total).toEqual({ mean: 50, level: 'onTrack', lower: 25, upper: 75 });
    expect(all!.figures.clusters.map(({ spread }) => spread?.mean)).toEqual([50, 50, 50, 50]);
    expect(all!.figures.statements).toHaveLength(24);
    expect(all!.figures.statements[0]).toMatchObject({
      level: 'onTrack',
      mean: 50,
      shares: [0, 50, 0, 50, 0, 0],
    });
  });

  it('makes cohorts of everybody, function groups, size classes, provinces and organisations', async () => {
    const [first] = await threeOrganisations(10);
    await refresh();
    expect(Object.keys(await published()).sort()).toEqual([
      'all',
      'function-group policy',
      'province Drenthe',
      ...(await superuser.query<{ id: string }>('select id from tenant')).rows
        .map(({ id }) => `tenant ${id}`)
        .sort(),
    ]);
    expect(first).toHaveLength(10);
  });

  it('counts of each person the latest attempt only, and none of more than 24 months ago', async () => {
    const groups = await threeOrganisations(5, '0');
    for (const person of groups.flat()) await participants.finish(person, '4', new Date(Date.now() + day));
    const tenant = await participants.tenant();
    for (const person of await participants.many(2, tenant, '4'))
      await superuser.query('delete from attempt where account_id = $1', [person.id]);
    const old = await participants.person(tenant);
    await participants.finish(old, '0', new Date(Date.now() - 800 * day));
    await refresh();
    const { all } = await published();
    expect(all!.band).toBe('10-19');
    expect(all!.figures.total!.mean).toBe(100);
    await sumsAgree();
  });

  it('takes out what has become too old since, and what was erased', async () => {
    const groups = await threeOrganisations(6);
    await refresh();
    await participants.erase(groups[0]![0]!);
    await superuser.query('delete from attempt where account_id = $1', [groups[1]![0]!.id]);
    await superuser.query(
      `update benchmark_contribution set finished_at = now() - interval '25 months' where account_id = $1`,
      [groups[2]![0]!.id],
    );
    await superuser.query('alter table attempt disable trigger attempt_frozen');
    await superuser.query(
      `update attempt set finished_at = now() - interval '25 months' where account_id = $1`,
      [groups[2]![0]!.id],
    );
    await superuser.query('alter table attempt enable trigger attempt_frozen');
    await refresh();
    const { rows } = await superuser.query<{ people: number }>('select people from benchmark_part');
    expect(rows.map(({ people }) => people)).toEqual([5, 5, 5]);
    await sumsAgree();
  });

  it('takes out an attempt that is marked as a try-out, and counts the one before it again', async () => {
    const groups = await threeOrganisations(6, '1');
    const [person, other] = groups[0]!;
    const second = await participants.finish(person!, '4', new Date(Date.now() + day));
    await refresh();
    await superuser.query('update attempt set try_out = true where id = $1 or account_id = $2', [
      second,
      other!.id,
    ]);
    await refresh();
    const { rows } = await superuser.query<{ people: number; mean: number }>(
      `select people, tally -> 'statements' -> '1' as counts from benchmark_part order by people`,
    );
    expect(rows).toEqual([
      { people: 5, counts: [0, 5, 0, 0, 0, 0] },
      { people: 6, counts: [0, 6, 0, 0, 0, 0] },
      { people: 6, counts: [0, 6, 0, 0, 0, 0] },
    ]);
    await sumsAgree();
  });

  it('is about the same people in sums and register, whoever removes her attempt while it is made', async () => {
    const groups = await threeOrganisations(5);
    const late = groups[0]![0]!;
    const removing = {
      transactional: aggregate.transactional.bind(aggregate),
      inOneMoment: async <T>(work: (em: EntityManager) => Promise<T>): Promise<T> => {
        await superuser.query('delete from attempt where account_id = $1', [late.id]);
        return aggregate.inOneMoment(work);
      },
    };
    await new RefreshBenchmarks(
      removing as AggregateDatabase,
      new Clock(),
      new DisclosureRegister(),
    ).refresh();
    const { rows } = await superuser.query<{ summed: number; registered: number }>(
      `select (select sum(people)::int from benchmark_part) as summed,
         (select sum(people)::int from disclosure_group
          where jsonb_path_exists(attempts, '$[*] ? (@.place != null)')) as registered`,
    );
    expect(rows).toEqual([{ summed: 14, registered: 14 }]);
    await sumsAgree();
  });

  it('leaves what was published as it was', async () => {
    await threeOrganisations(5, '1');
    await refresh();
    const before = await superuser.query('select * from benchmark_snapshot order by id');
    await threeOrganisations(5, '4');
    await refresh();
    const ids = before.rows.map((row: { id: string }) => row.id);
    const after = await superuser.query('select * from benchmark_snapshot where id = any($1) order by id', [
      ids,
    ]);
    expect(after.rows).toEqual(before.rows);
    expect((await published())['all']!.figures.total!.mean).toBe(63);
    const made = database.pool('aggregate');
    for (const sql of [`update benchmark_snapshot set size_band = 'x'`, 'delete from benchmark_snapshot'])
      await expect(made.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('shows no figure of fewer than ten who knew', async () => {
    await threeOrganisations(3, '?222');
    await threeOrganisations(1, '2');
    await refresh();
    const { all } = await published();
    expect(all!.figures.statements[0]).toEqual({ code: 1, level: null, mean: null, shares: null });
    expect(all!.figures.statements[1]!.mean).toBe(50);
  });

  it('leaves out who has no score in some cluster, so that every score is about the same people', async () => {
    await threeOrganisations(4, '1');
    const tenant = await participants.tenant();
    await participants.many(3, tenant, '?');
    await participants.many(1, tenant, '?4');
    await refresh();
    const { all } = await published();
    expect([all!.band, all!.figures.total!.mean]).toEqual(['10-19', 25]);
    expect(new Set(all!.figures.clusters.map(({ spread }) => spread?.mean))).toEqual(new Set([25]));
  });
});

describe('a refresh that is killed', () => {
  /** A database that fails at the statement with this number: its transaction is undone, as when the process dies. */
  function endingAt(statement: number): { database: AggregateDatabase; reached: () => boolean } {
    let count = 0;
    const wrap = (em: EntityManager): EntityManager =>
      new Proxy(em, {
        get(target, name) {
          if (name !== 'execute') return Reflect.get(target, name, target) as unknown;
          return (...args: Parameters<EntityManager['execute']>) => {
            if ((count += 1) === statement) throw new Error('killed');
            return target.execute(...args);
          };
        },
      });
    const ending = {
      transactional: <T>(work: (em: EntityManager) => Promise<T>) =>
        aggregate.transactional((em) => work(wrap(em))),
      inOneMoment: <T>(work: (em: EntityManager) => Promise<T>) =>
        aggregate.inOneMoment((em) => work(wrap(em))),
    };
    return { database: ending as AggregateDatabase, reached: () => count >= statement };
  }

  it('at any statement leaves the last snapshots whole, and the next one makes up for it', async () => {
    await threeOrganisations(5, '1');
    await refresh();
    const before = await published();
    const groups = await threeOrganisations(5, '4');
    await participants.erase(groups[0]![0]!);
    let killed = 0;
    for (let statement = 1; ; statement += 1) {
      const { database: ending, reached } = endingAt(statement);
      const outcome = new RefreshBenchmarks(ending, new Clock(), new DisclosureRegister()).refresh();
      if (
        await outcome.then(
          () => !reached(),
          () => false,
        )
      )
        break;
      killed += 1;
      expect(await published()).toEqual(before);
    }
    expect(killed).toBeGreaterThan(10);
    expect((await published())['all']!.figures.total!.mean).toBe(61);
    await sumsAgree();
  }, 60_000);
});

describe('the role that makes benchmarks', () => {
  it('sees no name, no address, no answer and no draft', async () => {
    const made = database.pool('aggregate');
    const person = await participants.person();
    await participants.finish(person, '2');
    await superuser.query(
      `insert into attempt (id, account_id, edition_id, state) values (gen_random_uuid(), $1, $2, 'draft')`,
      [person.id, participants.edition],
    );
    const { rows } = await made.query<{ state: string }>('select state from attempt');
    expect(rows).toEqual([{ state: 'finished' }]);
    for (const sql of ['select 1 from account', 'select name from tenant'])
      await expect(made.query(sql)).rejects.toThrow(/permission denied/);
    // Closing a round reads the answers that were given for it; nobody's here were.
    expect((await made.query('select 1 from answer')).rowCount).toBe(0);
  });
});
