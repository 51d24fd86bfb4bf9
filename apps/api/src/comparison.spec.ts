import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import type { BenchmarkList, Cohort, Comparison } from '#contracts/benchmarks';
import type { Result } from '#contracts/results';
import { AggregateDatabase, RefreshBenchmarks } from '#server/benchmarks';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, organisation, type Organisation } from './testing/organisations.js';

let api: ApiHarness;
let aggregate: AggregateDatabase;
let own: Organisation;
let member: ApiClient;
let attempt: Attempt;

beforeAll(async () => {
  api = await ApiHarness.create();
  aggregate = await AggregateDatabase.open(api.database.url('aggregate'));
  own = await organisation(api, 'Gemeente Eigen', 'beheer@eigen.nl');
  member = await api.signedIn('lid@eigen.nl');
  await joined(member, { code: await joinCodeOf(own) });
  attempt = await api.finished(member);
});
afterAll(async () => {
  await aggregate.onModuleDestroy();
  await api.close();
});

const refresh = () => new RefreshBenchmarks(aggregate, new Clock(), new DisclosureRegister()).refresh();

async function cohorts(client = member, id = attempt.id): Promise<Record<string, Cohort>> {
  const { status, body } = await client.get<Comparison>(`/api/v1/attempts/${id}/comparison`);
  if (status !== 200) throw new Error(`comparing gave ${status}`);
  return Object.fromEntries(body.items.map((item) => [item.kind, item]));
}

/** So many copies of the one finished attempt, each of somebody new in an organisation; all lead on statement 20. */
async function colleagues(count: number, tenantId: string): Promise<void> {
  await api.database.superuser().query(
    `with person as (
       insert into account (id, email, email_hash, password_hash, function_group, language)
       select p.id, p.id::text, p.id::text, 'x', 'execution', 'nl'
       from (select gen_random_uuid() as id from generate_series(1, $1)) p returning id
     )
     insert into attempt (id, account_id, edition_id, state, finished_at, function_group, tenant_id, levels)
     select gen_random_uuid(), person.id, a.edition_id, 'finished', now(), 'execution', $2, overlay(a.levels placing '4' from 20)
     from person, attempt a where a.id = $3`,
    [count, tenantId, attempt.id],
  );
  await api.database.superuser().query(
    `insert into benchmark_change (account_id) select account_id from attempt a where state = 'finished'
         and not exists (select 1 from benchmark_change c where c.account_id = a.account_id)`,
  );
}

describe('a comparison', () => {
  it('says that none was made, then that too few take part', async () => {
    expect((await cohorts())['all']).toEqual({
      kind: 'all',
      key: '',
      name: null,
      snapshot: null,
      withheld: 'not-made',
    });
    await refresh();
    expect(await cohorts()).toMatchObject({
      all: { snapshot: null, withheld: 'too-few' },
      'function-group': { key: 'execution', snapshot: null, withheld: 'too-few' },
      tenant: { name: 'Gemeente Eigen', snapshot: null, withheld: 'too-few' },
    });
  });

  it('shows what was published once there are enough, and an organisation to its members only', async () => {
    const others = [
      await organisation(api, 'Gemeente Twee', 'beheer@twee.nl'),
      await organisation(api, 'Gemeente Drie', 'beheer@drie.nl'),
    ];
    await colleagues(11, own.id);
    for (const { id } of others) await colleagues(12, id);
    await refresh();
    const shown = await cohorts();
    expect(shown['all']!.snapshot).toMatchObject({ sizeBand: '20-49', total: { mean: expect.any(Number) } });
    expect(shown['tenant']!.snapshot).toMatchObject({ sizeBand: '10-19' });
    await member.delete(`/api/v1/memberships/${await membershipOf(member)}`);
    expect(await cohorts()).toMatchObject({
      all: { withheld: null },
      tenant: { snapshot: null, withheld: 'not-made' },
    });
  });

  it('puts growth opportunities of one level in the order of the gap to the national benchmark', async () => {
    const { body } = await member.get<Result>(`/api/v1/attempts/${attempt.id}/result`);
    const inactive = body.clusters
      .flatMap(({ statementResults }) => statementResults)
      .flatMap(({ code, answer }) => (answer === 'inactive' ? [code] : []));
    expect(inactive).toEqual([5, 10, 15, 20]);
    expect(body.growthOpportunities.slice(0, 4)).toEqual([20, 5, 10, 15]);
    const { id, total } = (await cohorts())['all']!.snapshot!;
    expect(body.benchmark).toMatchObject({ snapshot: id, sizeBand: '20-49', total });
  });

  it('is the owner’s', async () => {
    const { status } = await own.administrator.get(`/api/v1/attempts/${attempt.id}/comparison`);
    expect(status).toBe(404);
  });
});

describe('open data', () => {
  it('has every national snapshot, and nothing of an organisation, without an account', async () => {
    const { body } = await api.client().get<BenchmarkList>('/api/v1/benchmarks');
    expect(body.description).toContain('Anonieme cijfers');
    expect(body.items.map(({ kind }) => kind)).toEqual(['all', 'function-group']);
    expect(JSON.stringify(body)).not.toContain(own.id);
  });

  it('is there as a table too, with the same figures', async () => {
    const [all] = (await api.client().get<BenchmarkList>('/api/v1/benchmarks')).body.items;
    const answer = await fetch(`${api.origin}/api/v1/benchmarks/table`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe(
      'scan,takenAt,kind,key,sizeBand,subject,code,level,mean,lower,upper,share_inactive,share_starting,share_onTrack,share_advanced,share_leading,share_unknown',
    );
    const { level, mean, lower, upper } = all!.total!;
    expect(lines[1]).toBe(
      `quickscan,${all!.takenAt},all,,20-49,total,,${level},${mean},${lower},${upper},,,,,,`,
    );
    // Two cohorts with a total, four clusters and 24 statements each; the end of the last line.
    expect(lines).toHaveLength(1 + 2 * 29 + 1);
  });
});

async function membershipOf(client: ApiClient): Promise<string> {
  return (await client.get<{ membership: { id: string } }>('/api/v1/me')).body.membership.id;
}
