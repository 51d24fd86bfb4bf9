import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { levels } from '#domain/scan';
import { AggregateDatabase, RefreshBenchmarks } from '#server/benchmarks';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, organisation, type Organisation } from './testing/organisations.js';
import { linkOf, RoundWorker, started, takesPart } from './testing/teams.js';

let api: ApiHarness;
let superuser: Pool;
let aggregate: AggregateDatabase;
let worker: RoundWorker;
let organisations: Organisation[];
let round: string;
/** Members of the team, five of each organisation, with the attempt with which each took part. */
let members: { client: ApiClient; account: string; attempt: string }[];

beforeAll(async () => {
  api = await ApiHarness.create();
  superuser = api.database.superuser();
  aggregate = await AggregateDatabase.open(api.database.url('aggregate'));
  worker = await RoundWorker.start(api);
  const organiser = await api.signedIn('organisator@voorbeeld.nl', 'management');
  const team = await started(organiser);
  round = team.rounds[0]!.id;
  const token = await linkOf(organiser, { id: round });
  organisations = [];
  members = [];
  for (const name of ['Aa', 'Bee', 'Cee']) {
    const own = await organisation(api, `Gemeente ${name}`, `beheer@${name}.nl`.toLowerCase());
    organisations.push(own);
    const code = await joinCodeOf(own);
    for (let at = 0; at < 5; at += 1) {
      const email = `lid${at}@${name}.nl`.toLowerCase();
      const client = await api.signedIn(email);
      await joined(client, { code });
      const { attempt } = await takesPart(api, client, { token }, () => levels[1]);
      const { rows } = await superuser.query<{ id: string }>('select id from account where email = $1', [
        email,
      ]);
      members.push({ client, account: rows[0]!.id, attempt });
    }
  }
  await organiser.put(`/api/v1/rounds/${round}/closing`, {});
  await worker.close(round);
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await aggregate.onModuleDestroy();
  await api.close();
});

const refresh = () => new RefreshBenchmarks(aggregate, new Clock(), new DisclosureRegister()).refresh();

/** Who counts in benchmarks, by account. */
async function counted(): Promise<string[]> {
  const { rows } = await superuser.query<{ account: string }>(
    'select account_id as account from benchmark_contribution order by account_id',
  );
  return rows.map(({ account }) => account);
}

const accounts = (some: typeof members): string[] => some.map(({ account }) => account).sort();

async function peopleSummed(): Promise<number> {
  const { rows } = await superuser.query<{ people: number }>(
    'select sum(people)::int as people from benchmark_part',
  );
  return rows[0]!.people;
}

const national = async () =>
  (
    await superuser.query<{ id: string; figures: unknown; band: string }>(
      `select id, figures, size_band as band from benchmark_snapshot where kind = 'all' order by taken_at`,
    )
  ).rows;

describe('an attempt that took part in a round', () => {
  it('counts in benchmarks, until its owner says that it was a try-out', async () => {
    await refresh();
    expect(await counted()).toEqual(accounts(members));
    const [tries, ...others] = members;
    const { status } = await tries!.client.patch(`/api/v1/attempts/${tries!.attempt}`, { tryOut: true });
    expect(status).toBe(204);
    // The walls let the role that makes benchmarks see it, since it is in a round: it must leave it out itself.
    const seen = await api.database
      .pool('aggregate')
      .query('select 1 from attempt where id = $1 and try_out', [tries!.attempt]);
    expect(seen.rowCount).toBe(1);
    await refresh();
    expect([await counted(), await peopleSummed()]).toEqual([accounts(others), others.length]);
    // Neither when she marks something else meanwhile, nor when everybody is looked at again.
    await superuser.query('insert into benchmark_change (account_id) select account_id from attempt');
    await refresh();
    expect([await counted(), await peopleSummed()]).toEqual([accounts(others), others.length]);
  });

  it('stays in what was published when its owner leaves, and nobody else can be worked out from that', async () => {
    const before = await national();
    expect(before.map(({ band }) => band)).toEqual(['10-19']);
    // She takes back all that she gave.
    const [, leaves] = members;
    await superuser.query('delete from account where id = $1', [leaves!.account]);
    await refresh();
    expect(await counted()).toEqual(accounts(members.slice(2)));
    expect(await peopleSummed()).toBe(members.length - 2);
    expect(await national()).toEqual(before);
    const { rows } = await superuser.query<{ people: number; here: number }>(
      `select (select sum(people)::int from disclosure_group) as people,
         (select count(*)::int from disclosure_standing) as here`,
    );
    expect(rows).toEqual([{ people: members.length, here: members.length - 1 }]);
  });
});
