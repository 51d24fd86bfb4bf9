import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashToken, newToken } from '#server/platform/auth';
import { Colleagues } from './colleagues/colleagues.js';
import type { Answer, BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness, password } from './testing/back-office-harness.js';

const path = '/admin/colleagues';
let office: BackOfficeHarness;
let bossId: string;
let boss: BackOfficeClient;
let editorId: string;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  bossId = await office.addAccount('baas@voorbeeld.nl', 'platform-administrator');
});
beforeEach(async () => {
  await office.sql.query(`delete from back_office_invitation; delete from outbox;
    delete from back_office_account where email = 'collega@voorbeeld.nl'; delete from limit_count`);
  boss = await office.withSession(bossId);
  editorId = await office.addAccount('collega@voorbeeld.nl');
});
afterAll(() => office.close());

async function post(
  client: BackOfficeClient,
  to: string,
  form: Record<string, string> = {},
): Promise<Answer> {
  const { text } = await client.get('/admin/draft');
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return client.post(to, { csrfToken, ...form });
}

const stateOf = async (id: string) =>
  (
    await office.sql.query<{ role: string; disabled: boolean }>(
      'select role, disabled_at is not null as disabled from back_office_account where id = $1',
      [id],
    )
  ).rows[0];

const act = (client: BackOfficeClient, id: string, action: string) =>
  post(client, `${path}/${id}`, { action });

describe('a platform administrator', () => {
  it('changes the role of a colleague, who has it at once', async () => {
    const editor = await office.withSession(editorId);
    expect((await editor.get('/admin/log')).status).toBe(403);
    expect((await act(boss, editorId, 'administrator')).status).toBe(303);
    expect((await editor.get('/admin/log')).status).toBe(200);
    expect((await act(boss, editorId, 'manager')).status).toBe(303);
    expect((await editor.get('/admin/log')).status).toBe(403);
  });

  it('disables a colleague: her sessions end, and she gets in no more until that is undone', async () => {
    const editor = await office.withSession(editorId);
    expect((await act(boss, editorId, 'disable')).status).toBe(303);
    expect((await editor.get('/admin')).headers.get('location')).toBe('/admin/sign-in');
    const { rowCount } = await office.sql.query('select 1 from back_office_session where account_id = $1', [
      editorId,
    ]);
    expect(rowCount).toBe(0);
    expect((await (await office.withSession(editorId)).get('/admin')).status).toBe(303);
    const form = { email: 'collega@voorbeeld.nl', password };
    expect((await office.client().post('/admin/sign-in', form)).status).toBe(401);
    expect((await act(boss, editorId, 'enable')).status).toBe(303);
    expect((await office.client().post('/admin/sign-in', form)).status).toBe(303);
  });

  it('takes away the app and the recovery codes of a colleague, and ends her sessions', async () => {
    const editor = await office.withSession(editorId);
    await office.sql.query(
      `insert into back_office_authenticator (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())`,
      [editorId],
    );
    await office.sql.query(
      `insert into back_office_recovery_code (id, account_id, code_hash) values (gen_random_uuid(), $1, 'x')`,
      [editorId],
    );
    expect((await act(boss, editorId, 'reset')).status).toBe(303);
    for (const table of ['back_office_authenticator', 'back_office_recovery_code', 'back_office_session']) {
      const { rowCount } = await office.sql.query(`select 1 from ${table} where account_id = $1`, [editorId]);
      expect([table, rowCount]).toEqual([table, 0]);
    }
    expect((await editor.get('/admin')).status).toBe(303);
  });

  it('does nothing to her own account, to nobody, or by an action that does not exist', async () => {
    for (const action of ['manager', 'disable', 'reset'])
      expect((await act(boss, bossId, action)).status).toBe(409);
    for (const action of ['delete', 'constructor', ''])
      expect((await act(boss, editorId, action)).status).toBe(409);
    expect((await act(boss, '00000000-0000-7000-8000-000000000000', 'disable')).status).toBe(409);
    expect([await stateOf(bossId), await stateOf(editorId)]).toEqual([
      { role: 'platform-administrator', disabled: false },
      { role: 'content-manager', disabled: false },
    ]);
  });

  it('is always left: of two who disable each other at the same moment one stays', async () => {
    await act(boss, editorId, 'administrator');
    const colleagues = office.app.get(Colleagues);
    const asOne = (accountId: string) =>
      ({ accountId, email: '', role: 'platform-administrator', language: 'nl', csrfToken: '' }) as const;
    const done = await Promise.all([
      colleagues.act(asOne(bossId), editorId, 'disable'),
      colleagues.act(asOne(editorId), bossId, 'disable'),
    ]);
    expect(done.filter(Boolean)).toHaveLength(1);
    const states = [await stateOf(bossId), await stateOf(editorId)];
    await office.sql.query('update back_office_account set disabled_at = null');
    expect(states.filter((state) => state?.disabled)).toHaveLength(1);
  });
});

describe('a content manager', () => {
  it('does nothing to colleagues, nor does the database let her', async () => {
    const editor = await office.withSession(editorId);
    expect((await act(editor, bossId, 'disable')).status).toBe(403);
    expect((await post(editor, `${path}/invitations`, { email: 'x@voorbeeld.nl' })).status).toBe(403);
    const tries = [
      `delete from back_office_session where account_id = '${bossId}'`,
      'select 1 from back_office_authenticator',
      'select 1 from back_office_recovery_code',
    ];
    for (const sql of tries) expect([sql, (await asEditor(sql)).rowCount]).toEqual([sql, 0]);
    await expect(
      asEditor(`insert into back_office_invitation (id, email, role, language, expires_at)
        values (gen_random_uuid(), 'x@voorbeeld.nl', 'platform-administrator', 'nl', now())`),
    ).rejects.toThrow(/row-level security/);
  });

  /** Plain SQL in her context. */
  async function asEditor(sql: string) {
    const client = await office.asContent().connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.user_id', $1, true)`, [editorId]);
      return await client.query(sql);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});

describe('an invitation', () => {
  const invited = { email: 'Nieuw@Voorbeeld.nl', role: 'content-manager', language: 'en' };

  /** Invites, and gives the link a token as the worker does. @returns it */
  async function invitedToken(form: Record<string, string> = invited): Promise<string> {
    expect((await post(boss, `${path}/invitations`, form)).status).toBe(303);
    const token = newToken();
    await office.sql.query('update back_office_invitation set token_hash = $1', [hashToken(token)]);
    return token;
  }

  it('is mailed by the worker, by its id alone, and is there once', async () => {
    await invitedToken();
    const { rows } = await office.sql.query(
      `select o.kind, o.user_id, i.email from outbox o join back_office_invitation i on i.id = o.subject_id`,
    );
    expect(rows).toEqual([{ kind: 'invite-colleague', user_id: null, email: 'nieuw@voorbeeld.nl' }]);
    expect((await post(boss, `${path}/invitations`, invited)).status).toBe(409);
    expect((await post(boss, `${path}/invitations`, { ...invited, email: 'geen adres' })).status).toBe(422);
  });

  it('changes nothing when its link is opened, and works once, also for many at the same time', async () => {
    const token = await invitedToken();
    for (let times = 0; times < 3; times += 1)
      expect((await office.client().get(`/admin/join?token=${token}`)).status).toBe(200);
    expect((await office.client().post('/admin/join', { token, password: 'kort' })).status).toBe(422);
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => office.client().post('/admin/join', { token, password })),
    );
    expect(tries.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await office.sql.query(
      `select role, language from back_office_account where email = 'nieuw@voorbeeld.nl'`,
    );
    expect(rows).toEqual([{ role: 'content-manager', language: 'en' }]);
  });

  it('of who works here already renews her password, keeps her role, and ends her sessions', async () => {
    const editor = await office.withSession(editorId);
    const token = await invitedToken({
      ...invited,
      email: 'collega@voorbeeld.nl',
      role: 'platform-administrator',
    });
    const renewed = 'gordijn kachel zeilboot mango';
    expect((await office.client().post('/admin/join', { token, password: renewed })).status).toBe(303);
    expect((await editor.get('/admin')).status).toBe(303);
    expect(await stateOf(editorId)).toEqual({ role: 'content-manager', disabled: false });
    const form = { email: 'collega@voorbeeld.nl' };
    expect((await office.client().post('/admin/sign-in', { ...form, password })).status).toBe(401);
    expect((await office.client().post('/admin/sign-in', { ...form, password: renewed })).status).toBe(303);
  });

  it('is refused when it was withdrawn, is too old or was invented', async () => {
    const join = (token: string) => office.client().post('/admin/join', { token, password });
    const token = await invitedToken();
    await office.sql.query(`update back_office_invitation set expires_at = now() - interval '1 second'`);
    expect((await join(token)).status).toBe(422);
    await office.sql.query(`update back_office_invitation set expires_at = now() + interval '1 day'`);
    const { rows } = await office.sql.query<{ id: string }>('select id from back_office_invitation');
    const withdrawal = `${path}/invitations/${rows[0]?.id}/withdrawal`;
    expect((await post(boss, withdrawal)).status).toBe(303);
    expect((await post(boss, withdrawal)).status).toBe(404);
    for (const each of [token, newToken(), '']) expect((await join(each)).status).toBe(422);
  });

  it('does not make a first administrator, and the link for that makes no colleague', async () => {
    const token = await invitedToken();
    const form = { token, email: 'eerste@voorbeeld.nl', password };
    expect((await office.client().post('/admin/first-administrator', form)).status).toBe(422);
    const first = newToken();
    await office.sql.query(
      `insert into back_office_invitation (id, token_hash, expires_at)
       values (gen_random_uuid(), $1, now() + interval '1 day')`,
      [hashToken(first)],
    );
    expect((await office.client().post('/admin/join', { token: first, password })).status).toBe(422);
  });
});
