import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { hashToken, newToken } from '#server/platform/auth';
import { ApiHarness, password } from './testing/api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

describe('a preview', () => {
  const current = '/api/v1/scans/quickscan/editions/current';

  /** A draft without texts but its names, and a link to it. */
  async function linked(hours: number): Promise<string> {
    const token = newToken();
    const sql = api.database.superuser();
    const { rows } = await sql.query<{ id: string }>(`select id from edition where state = 'draft'`);
    const draft = rows[0]?.id ?? newId();
    if (!rows[0]) {
      await sql.query(
        `insert into edition (id, scan_code, number, state, languages, content_hash) values ($1, 'quickscan', 99, 'draft', '{nl}', 'x')`,
        [draft],
      );
      await sql.query(`insert into edition_text values ($1, 'nl', 'Een concept', 'over iets', 'anders')`, [
        draft,
      ]);
    }
    const editor = newId();
    await sql.query(
      `insert into back_office_account (id, email, password_hash, role) values ($1, $2, 'x', 'content-manager')`,
      [editor, `${editor}@voorbeeld.nl`],
    );
    await sql.query(
      `insert into preview_link (token_hash, edition_id, account_id, expires_at)
       values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [hashToken(token), draft, editor, hours],
    );
    return token;
  }

  it('shows a draft to who has the link, as it is at that moment, and is not to be kept', async () => {
    const path = `/api/v1/scans/quickscan/editions/preview-${await linked(4)}`;
    const client = api.client();
    const first = await client.get(path);
    expect([first.status, first.body]).toEqual([
      200,
      expect.objectContaining({ number: 99, title: 'Een concept' }),
    ]);
    expect(first.headers.get('cache-control')).toBe('no-store');
    await api.database
      .superuser()
      .query(`update edition_text set title = 'Veranderd' where subject = 'over iets'`);
    expect((await client.get(path)).body).toMatchObject({ title: 'Veranderd' });
  });

  it('is over after some hours, and never there for who guesses', async () => {
    for (const name of [`preview-${await linked(-1)}`, `preview-${newToken()}`, 'preview-', 'preview-x'])
      expect((await api.client().get(`/api/v1/scans/quickscan/editions/${name}`)).status).toBe(404);
  });

  it('leaves what is current, and what attempts are on, alone', async () => {
    const token = await linked(4);
    expect((await api.client().get(current)).body).toMatchObject({ number: 1 });
    const { rows } = await api.database
      .superuser()
      .query<{ id: string }>(`select id from edition where state = 'draft'`);
    expect((await api.client().get(`/api/v1/scans/quickscan/editions/${rows[0]?.id}`)).status).toBe(404);
    expect((await api.client().get(`/api/v1/scans/other/editions/preview-${token}`)).status).toBe(404);
  });
});

describe('a disabled account', () => {
  it('opens no session, and the database holds that by itself', async () => {
    const email = 'uitgezet@voorbeeld.nl';
    await api.signedIn(email);
    const sql = api.database.superuser();
    const { rows } = await sql.query<{ id: string }>(
      'update account set disabled_at = now() where email = $1 returning id',
      [email],
    );
    const id = rows[0]?.id;
    const answer = await api.client().post('/api/v1/sessions', { email, password, sharedComputer: false });
    expect([answer.status, answer.body]).toEqual([401, expect.objectContaining({ code: 'sign-in-failed' })]);
    const app = await api.database.pool('app').connect();
    await app.query('begin');
    await app.query(`select set_config('app.user_id', $1, true)`, [id]);
    await expect(
      app.query(`insert into session (id, token_hash, account_id, expires_at) values ($1, 'x', $2, now())`, [
        newId(),
        id,
      ]),
    ).rejects.toThrow(/row-level security/);
    await app.query('rollback');
    app.release();
    await sql.query('update account set disabled_at = null where id = $1', [id]);
    expect(
      (await api.client().post('/api/v1/sessions', { email, password, sharedComputer: false })).status,
    ).toBe(202);
  });
});

describe('a suspended organisation', () => {
  it('is found by nobody and cannot be asked to belong to', async () => {
    const id = newId();
    const sql = api.database.superuser();
    await sql.query(`insert into tenant (id, name, suspended_at) values ($1, 'Gemeente Geschorst', now())`, [
      id,
    ]);
    const found = await api.client().get<{ items: unknown[] }>('/api/v1/tenants?query=geschorst');
    expect(JSON.stringify(found.body)).not.toContain('Geschorst');
    const client = await api.signedIn('vrager@voorbeeld.nl');
    const account = (
      await sql.query<{ id: string }>(`select id from account where email = 'vrager@voorbeeld.nl'`)
    ).rows[0]?.id;
    const app = await api.database.pool('app').connect();
    await app.query('begin');
    await app.query(`select set_config('app.user_id', $1, true)`, [account]);
    const ask = `insert into membership (id, account_id, tenant_id, state) values ($1, $2, $3, 'requested')`;
    await expect(app.query(ask, [newId(), account, id])).rejects.toThrow(/row-level security/);
    await app.query('rollback');
    app.release();
    expect((await client.get('/api/v1/me')).status).toBe(200);
  });
});
