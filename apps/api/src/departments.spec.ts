import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member, MemberList } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import type { NewRound, Round, RoundOverview, Team } from '#contracts/teams';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, membersOf, type Organisation, organisation } from './testing/organisations.js';
import { newRound, RoundWorker, tookPart } from './testing/teams.js';

let api: ApiHarness;
let worker: RoundWorker;
let own: Organisation;
let foreign: Organisation;
let member: ApiClient;
const emailOf = (at: number) => `collega${at}@voorbeeld.nl`;

beforeAll(async () => {
  api = await ApiHarness.create();
  worker = await RoundWorker.start(api);
  own = await organisation(api, 'Gemeente Afdeling', 'beheer@voorbeeld.nl');
  foreign = await organisation(api, 'Gemeente Elders', 'elders@voorbeeld.nl');
  const code = await joinCodeOf(own);
  for (let at = 0; at < 16; at += 1) {
    const client = await api.signedIn(emailOf(at), 'policy');
    await joined(client, { code });
    if (at === 0) member = client;
  }
});
afterAll(async () => {
  await worker.stop();
  await api.close();
});

const memberOf = async (at: number): Promise<Member> => (await membersOf(own, emailOf(at)))[0]!;
const place = async (at: number, department: string | null, by = own) =>
  by.administrator.patch(`${own.path}/members/${(await memberOf(at)).id}`, { department });
const ownDepartment = async (client: ApiClient) =>
  (await client.get<Me>('/api/v1/me')).body.membership?.department;
/** Places everybody anew: as many in each department as is said, the others in none. */
async function placeAll(sizes: Readonly<Record<string, number>>): Promise<void> {
  const names = Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name));
  for (let at = 0; at < 15; at += 1) await place(at, names[at] ?? null);
}
const startTeam = (round: Partial<NewRound>, path = `${own.path}/teams`) =>
  own.administrator.post<Team>(path, {
    scan: 'quickscan',
    name: 'De hele gemeente',
    purpose: '',
    round: newRound(round),
  });
/** A round of the whole organisation in which these take part, and what it shows. */
async function overviewOf(people: number, byDepartment = true): Promise<RoundOverview> {
  const round = (await startTeam({ byDepartment })).body.rounds[0]!.id;
  for (let at = 0; at < people; at += 1) await tookPart(api, round, emailOf(at));
  await own.administrator.put(`/api/v1/rounds/${round}/closing`, {});
  await worker.close(round);
  return (await member.get<RoundOverview>(`/api/v1/rounds/${round}/overview`)).body;
}
const namesOf = ({ departments }: RoundOverview) => departments.map(({ name }) => name);

describe('the department of a member', () => {
  it('is set and taken away by who runs the organisation, and seen by her and the member', async () => {
    expect((await place(0, '  Werk  en Inkomen ')).status).toBe(204);
    expect(await ownDepartment(member)).toBe('Werk en Inkomen');
    expect(await memberOf(0)).toMatchObject({ department: 'Werk en Inkomen' });
    expect((await place(1, 'werk en inkomen')).status).toBe(204);
    const list = await own.administrator.get<MemberList>(`${own.path}/members`);
    expect(list.body.departments).toEqual(['Werk en Inkomen']);
    for (const at of [0, 1]) await place(at, null);
    expect(await ownDepartment(member)).toBeNull();
  });

  it('is neither set by the member nor by who runs another organisation', async () => {
    const { id } = await memberOf(0);
    const path = `/members/${id}`;
    const change = { department: 'Directie' };
    expect((await member.patch(`${own.path}${path}`, change)).status).toBe(403);
    expect((await foreign.administrator.patch(`${foreign.path}${path}`, change)).status).toBe(404);
    expect((await place(0, 'Directie', foreign)).status).toBe(404);
    expect(await ownDepartment(member)).toBeNull();
  });

  it('is refused by the database to others, and a member cannot write her own', async () => {
    await place(0, 'Werk');
    const pool = api.database.pool('app');
    const { rows } = await api.database
      .superuser()
      .query<{ email: string; id: string }>('select email, id from account');
    const as = async (email: string, sql: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const id = rows.find((row) => row.email === email)?.id;
        await client.query(`select set_config('app.user_id', $1, true)`, [id]);
        return (await client.query(sql)).rowCount;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const read = 'select * from member_department';
    expect(await as(emailOf(0), read)).toBe(1);
    expect(await as('beheer@voorbeeld.nl', read)).toBe(1);
    expect(await as(emailOf(1), read)).toBe(0);
    expect(await as('elders@voorbeeld.nl', read)).toBe(0);
    expect(await as(emailOf(0), `update member_department set department = 'Zorg'`)).toBe(0);
    expect(await as(emailOf(0), 'delete from member_department')).toBe(0);
    await expect(
      as(
        emailOf(1),
        `insert into member_department select id, account_id, tenant_id, 'Zorg' from membership where account_id = app_user_id()`,
      ),
    ).rejects.toThrow(/row-level security/);
    const { rows: grants } = await api.database
      .superuser()
      .query(`select 1 where has_table_privilege('quickscan_content', 'member_department', 'select')`);
    expect(grants).toEqual([]);
  });

  it('goes with the membership', async () => {
    await place(15, 'Zorg');
    expect((await own.administrator.delete(`${own.path}/members/${(await memberOf(15)).id}`)).status).toBe(
      204,
    );
    const left = await api.database
      .superuser()
      .query(`select 1 from member_department where department = 'Zorg'`);
    expect(left.rowCount).toBe(0);
  });
});

describe('a round that is split by department', () => {
  it('is confidential, and of a whole organisation', async () => {
    expect(codeOf(await startTeam({ byDepartment: true, kind: 'open' }))).toBe('departments-unfit');
    expect(codeOf(await startTeam({ byDepartment: true, kind: 'functionGroup' }))).toBe('departments-unfit');
    expect(codeOf(await startTeam({ byDepartment: true }, '/api/v1/teams'))).toBe('departments-unfit');
    expect((await startTeam({ byDepartment: true })).status).toBe(201);
  });

  it('says so, and where she is, to who may join', async () => {
    await place(0, 'Werk');
    const round = (await startTeam({ byDepartment: true })).body.rounds[0]!.id;
    expect((await member.get<Round>(`/api/v1/rounds/${round}`)).body).toMatchObject({
      byDepartment: true,
      department: 'Werk',
    });
    const plain = (await startTeam({})).body.rounds[0]!.id;
    expect((await member.get<Round>(`/api/v1/rounds/${plain}`)).body).toMatchObject({
      byDepartment: false,
      department: null,
    });
  });

  it('shows departments of six beside each other, and no names in the register', async () => {
    await placeAll({ Werk: 6, Inkomen: 6 });
    const overview = await overviewOf(12);
    expect(namesOf(overview)).toEqual(['Inkomen', 'Werk']);
    expect(overview.departments[0]?.clusters[0]?.figure).toEqual({ rounded: 50, level: 'onTrack' });
    const { rows } = await api.database
      .superuser()
      .query<{ cohort: string }>(`select cohort from disclosure_publication where cohort like 'round-dep%'`);
    expect(rows.map(({ cohort }) => cohort.split('/')[1])).toEqual(['0', '1']);
  });

  it('shows none where one of two has five: the other would give it away', async () => {
    await placeAll({ Werk: 6, Inkomen: 5 });
    const overview = await overviewOf(11);
    expect([namesOf(overview), overview.total]).toEqual([[], { rounded: 50, level: 'onTrack' }]);
  });

  it('shows none where fewer than ten are left beside it', async () => {
    await placeAll({ Werk: 8 });
    expect(namesOf(await overviewOf(15))).toEqual([]);
  });

  it('shows none when it was not asked to', async () => {
    await placeAll({ Werk: 6, Inkomen: 6 });
    expect(namesOf(await overviewOf(12, false))).toEqual([]);
  });
});
