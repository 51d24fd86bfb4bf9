import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataExport } from '#contracts/data-exports';
import type { Team } from '#contracts/teams';
import { ownRows } from '#server/data-exports';
import { actAs } from '#server/platform/database';
import { EntityManager } from '@mikro-orm/postgresql';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { invitationToken, linkOf, RoundWorker, started, takesPart } from './testing/teams.js';

/** The organiser is the adversary: she asks for everything that the API and the database would give her. */
let api: ApiHarness;
let worker: RoundWorker;
let organiser: ApiClient;
let organiserId: string;
let team: Team;
let round: string;
const victims: ApiClient[] = [];

beforeAll(async () => {
  api = await ApiHarness.create();
  worker = await RoundWorker.start(api);
  organiser = await api.signedIn('organisator@voorbeeld.nl');
  organiserId = (await organiser.get<{ id: string }>('/api/v1/me')).body.id;
  team = await started(organiser);
  round = team.rounds[0]!.id;
  await organiser.post(`/api/v1/rounds/${round}/invitations`, {
    emails: ['a@voorbeeld.nl', 'b@voorbeeld.nl'],
  });
  victims.push(await api.signedIn('a@voorbeeld.nl'), await api.signedIn('b@voorbeeld.nl'));
});
afterAll(async () => {
  await worker.stop();
  await api.close();
});

/** Everything that the organiser can read over the API, as one text, without the moment of asking. */
async function allThatSheSees(): Promise<string> {
  const paths = [
    '/teams',
    `/teams/${team.id}`,
    `/teams/${team.id}/actions`,
    `/rounds/${round}`,
    `/rounds/${round}/organisation`,
    `/rounds/${round}/invitations`,
    `/rounds/${round}/join-link`,
    `/rounds/${round}/reusable-attempts`,
    `/rounds/${round}/overview`,
  ];
  const answers = await Promise.all(paths.map((path) => organiser.get(`/api/v1${path}`)));
  return JSON.stringify(answers.map(({ status, body }) => [status, body])).replace(/"instance":"[^"]*"/g, '');
}

/** Every row that the database gives the application in her context, and what an export of hers holds. */
async function allThatIsHers(): Promise<string> {
  const pool = api.database.pool('app');
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.user_id', $1, true)`, [organiserId]);
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relrowsecurity and has_table_privilege('quickscan_app', oid, 'select') and relname <> 'session'`,
    );
    const rows: unknown[] = [];
    for (const { name } of tables) {
      const found = await client.query(`select to_jsonb(t) as row from "${name}" t order by 1`);
      rows.push([name, found.rows]);
    }
    return JSON.stringify(rows);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the organiser of a confidential round', () => {
  it('sees the same, to the letter, whoever joined, finished, left or did nothing', async () => {
    await linkOf(organiser, { id: round });
    const [api1, own1] = [await allThatSheSees(), await allThatIsHers()];
    const token = await invitationToken(api, 'a@voorbeeld.nl');
    const [api2, own2] = [await allThatSheSees(), await allThatIsHers()];
    await takesPart(api, victims[0]!, { token });
    await victims[1]!.post('/api/v1/participations', { token: await invitationToken(api, 'b@voorbeeld.nl') });
    await victims[1]!.delete(`/api/v1/rounds/${round}/participation`);
    expect(api2).toBe(api1);
    expect(await allThatSheSees()).toBe(api2);
    // A token is made when its mail is: the test made these two itself.
    const less = (text: string) => text.replace(/"token_hash": ?"[^"]*"/g, '"token_hash":null');
    expect(less(own2)).toBe(less(own1));
    expect(less(await allThatIsHers())).toBe(less(own1));
  });

  it('learns nothing from reminders: neither rows nor an export of hers tell who got one', async () => {
    const before = await allThatIsHers();
    expect((await organiser.post(`/api/v1/rounds/${round}/reminders`, {})).status).toBe(202);
    const sql = 'select id from round_reminder where round_id = $1';
    const [reminder] = (await api.database.superuser().query<{ id: string }>(sql, [round])).rows;
    const asked = await allThatIsHers();
    await worker.reminders.remind(reminder!.id);
    await worker.reminders.remind(reminder!.id);
    expect(await allThatIsHers()).toBe(asked);
    expect(asked).not.toBe(before);
    const mails = await api.database
      .superuser()
      .query<{ kind: string; user_id: string | null }>(
        `select kind, user_id from outbox where kind in ('remind-invitee', 'remind-participant')`,
      );
    // Neither the one who finished nor the one who left gets one.
    expect(mails.rows).toEqual([]);
  });

  it('finds no row of anybody else in what tells of taking part', async () => {
    const rows = await actAs(api.app.get(EntityManager), organiserId, () =>
      ownRows(api.app.get(EntityManager)),
    );
    for (const table of ['participation', 'team_member', 'team_invitation_use', 'open_score'])
      expect([table, rows[table]]).toEqual([table, []]);
    expect(rows['round']).toHaveLength(1);
    expect((await organiser.post<DataExport>('/api/v1/data-exports', undefined)).status).toBe(202);
  });

  it('cannot make a round hers, change its kind, or write its overview with the rights of the application', async () => {
    const pool = api.database.pool('app');
    const tries = [
      `update round set kind = 'open' where id = '${round}'`,
      `update round set outcome = 'shown', state = 'closed', closed_at = now() where id = '${round}'`,
      `insert into round_overview (round_id, team_id, body, created_at) values ('${round}', '${team.id}', '{}', now())`,
      `insert into round_progress values ('${round}', '${team.id}', now(), 1, 1, 1)`,
      `update participation set counted = true`,
      `update open_score set scores = '{}'`,
    ];
    for (const sql of tries) {
      const client = await pool.connect();
      await client.query('begin');
      await client.query(`select set_config('app.user_id', $1, true)`, [organiserId]);
      await expect(client.query(sql)).rejects.toThrow(/permission denied|cannot go/);
      await client.query('rollback');
      client.release();
    }
  });
});

describe('the role that makes overviews', () => {
  it('reads no account, no address, no name and no message', async () => {
    const pool = api.database.pool('aggregate');
    for (const sql of [
      'select 1 from account',
      'select email from team_invitation',
      'select token_hash from team_invitation',
      'select name from open_score',
      'select name from team',
      'select organiser_email from round',
      'select message from round',
      'select 1 from session',
      'select 1 from team_action',
    ])
      await expect(pool.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('sees no draft, and no answer to what takes part in nothing', async () => {
    const alone = await api.signedIn('alleen@voorbeeld.nl');
    const { id } = await api.finished(alone);
    const { rows } = await api.database
      .pool('aggregate')
      .query<{ state: string }>('select state from attempt');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ state }) => state === 'finished')).toBe(true);
    const answers = await api.database
      .pool('aggregate')
      .query('select 1 from answer where attempt_id = $1', [id]);
    expect(answers.rowCount).toBe(0);
  });
});
