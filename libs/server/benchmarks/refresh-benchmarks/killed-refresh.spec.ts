import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { TestDatabase } from '#server/testing';
import { ended, gone, holdWriting, refreshProcess, waiting } from '../testing/own-process.js';
import { Participants } from '../testing/participants.js';

let database: TestDatabase;
let superuser: Pool;
let participants: Participants;

beforeAll(async () => {
  database = await TestDatabase.create();
  superuser = database.superuser();
  participants = await Participants.on(superuser);
  await change();
  expect(await ended(refreshProcess(database))).toEqual({ code: 0, signal: null });
});
afterAll(() => database.close());

/** Five people more in each of three new organisations, so that the country may be published anew; and one erased. */
async function change(): Promise<void> {
  const tenants = [await participants.tenant(), await participants.tenant(), await participants.tenant()];
  const [someone] = await Promise.all(tenants.map((tenant) => participants.many(5, tenant)));
  await participants.erase(someone![0]!);
}

type Shown = { readonly whole: boolean; readonly snapshot: string; readonly hash: string };

/** What readers see of the country, and of everything. */
async function shown(): Promise<Shown> {
  const { rows } = await superuser.query<Shown>(
    `select (select snapshot_id from benchmark_cohort where kind = 'all') as snapshot,
       (select md5(string_agg(c::text || s::text, '' order by c.scan_code, c.kind, c.key))
        from benchmark_cohort c left join benchmark_snapshot s on s.id = c.snapshot_id) as hash,
       (select count(*) = (select count(*) from benchmark_snapshot) from benchmark_snapshot s
        join benchmark_refresh r on r.number = s.refresh_number where r.published_at is not null) as whole`,
  );
  return rows[0]!;
}

type Count = {
  readonly part: string;
  readonly counted: number;
  readonly summed: number;
  readonly registered: number;
};

/** Of each part: who counts, the sums, and how many stand there in the register. */
async function counts(): Promise<Count[]> {
  const { rows } = await superuser.query<Count>(
    `select concat(p.tenant_id, '/', p.function_group) as part, p.people as summed,
       (select count(*)::int from benchmark_contribution c
        where c.tenant_id = p.tenant_id and c.function_group = p.function_group) as counted,
       (select coalesce(sum(g.people), 0)::int from disclosure_group g
        where g.attempts @> jsonb_build_array(jsonb_build_object('place', concat(p.tenant_id, '/', p.function_group)))
       ) as registered
     from benchmark_part p order by p.id`,
  );
  return rows;
}

/** Begins a refresh that comes to a halt as it first writes to a table; kills it there. */
async function interruptedAt(
  table: string,
  kill: (pid: number, child: ReturnType<typeof refreshProcess>) => unknown,
) {
  const release = await holdWriting(superuser, table);
  const child = refreshProcess(database);
  try {
    const pid = await waiting(superuser, child);
    await kill(pid, child);
    const end = await ended(child);
    const meanwhile = await shown();
    return { pid, end, meanwhile };
  } finally {
    await release();
  }
}

async function expectNextToSucceed(before: Shown): Promise<void> {
  expect(await ended(refreshProcess(database))).toEqual({ code: 0, signal: null });
  const after = await shown();
  expect(after.whole).toBe(true);
  expect(after.snapshot).not.toBe(before.snapshot);
  for (const { counted, summed, registered } of await counts())
    expect([summed, registered]).toEqual([counted, counted]);
}

describe('a refresh in a process of its own', () => {
  it.each([
    'benchmark_change',
    'benchmark_part',
    'disclosure_standing',
    'disclosure_publication',
    'benchmark_snapshot',
    'benchmark_cohort',
  ])(
    'that is killed while it writes %s leaves the last snapshots whole, and the next succeeds',
    async (table) => {
      await change();
      const before = await shown();
      const { pid, end, meanwhile } = await interruptedAt(table, (_, child) => child.kill('SIGKILL'));
      expect(end).toEqual({ code: null, signal: 'SIGKILL' });
      expect(meanwhile).toEqual(before);
      await gone(superuser, pid);
      expect(await shown()).toEqual(before);
      await expectNextToSucceed(before);
    },
    60_000,
  );

  it('whose connection the database ends fails, leaves the last snapshots whole, and the next succeeds', async () => {
    await change();
    const before = await shown();
    const { end } = await interruptedAt('benchmark_cohort', (pid) =>
      superuser.query('select pg_terminate_backend($1)', [pid]),
    );
    expect(end).toEqual({ code: 1, signal: null });
    expect(await shown()).toEqual(before);
    await expectNextToSucceed(before);
  }, 60_000);
});
