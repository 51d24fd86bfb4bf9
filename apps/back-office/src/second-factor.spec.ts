import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness, email, password } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
});
beforeEach(() =>
  office.sql.query('delete from back_office_authenticator; delete from limit_count; select 1'),
);
afterAll(() => office.close());

const path = '/admin/second-step';

async function afterPassword(): Promise<{ client: BackOfficeClient; csrfToken: string; code: string }> {
  const client = office.client();
  await client.post('/admin/sign-in', { email, password });
  const { text } = await client.get(path);
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return { client, csrfToken, code: office.codeOf(text) };
}

const isIn = async (client: BackOfficeClient): Promise<boolean> =>
  (await client.get('/admin')).status === 200;

describe('the second step', () => {
  it('sets up an app the first time and never shows its secret after that', async () => {
    const { client, csrfToken, code } = await afterPassword();
    expect((await client.post(path, { csrfToken, code })).status).toBe(201);
    expect(await isIn(client)).toBe(true);
    const again = office.client();
    await again.post('/admin/sign-in', { email, password });
    expect((await again.get(path)).text).not.toContain('class="secret"');
  });

  it('opens nothing before it is taken', async () => {
    const { client } = await afterPassword();
    for (const closed of ['/admin', '/admin/api/resources/editions/actions/list', '/admin/bundles/1/app.js'])
      expect((await client.get(closed)).status).not.toBe(200);
  });

  it('gives a new session and ends the one of the password', async () => {
    const { client, csrfToken, code } = await afterPassword();
    const before = client.cookie;
    await client.post(path, { csrfToken, code });
    expect(client.cookie).not.toBe(before);
    client.cookie = before;
    expect((await client.get(path)).status).toBe(303);
    expect(await isIn(client)).toBe(false);
  });

  it('takes a code once, also when it is sent at the same moment', async () => {
    const first = await afterPassword();
    const tries = [first, ...(await Promise.all([1, 2, 3].map(() => afterPassword())))];
    const answers = await Promise.all(
      tries.map(({ client, csrfToken }) => client.post(path, { csrfToken, code: first.code })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('refuses a wrong code, and a form of another session', async () => {
    const { client, csrfToken, code } = await afterPassword();
    const wrong = code === '000000' ? '111111' : '000000';
    expect((await client.post(path, { csrfToken, code: wrong })).status).toBe(401);
    const other = await afterPassword();
    expect((await client.post(path, { csrfToken: other.csrfToken, code })).status).toBe(403);
    expect(await isIn(client)).toBe(false);
  });

  it('lets nobody in with a session that somebody else put in the browser', async () => {
    const attacker = await afterPassword();
    const victim = office.client();
    victim.cookie = attacker.client.cookie;
    await victim.post('/admin/sign-in', { email, password });
    expect(victim.cookie).not.toBe(attacker.client.cookie);
    expect((await attacker.client.get(path)).status).toBe(303);
  });

  it('keeps the secret sealed', async () => {
    const { client } = await afterPassword();
    const shown = /class="secret">([^<]+)</.exec((await client.get(path)).text)?.[1]?.replaceAll(' ', '');
    const { rows } = await office.sql.query('select * from back_office_authenticator');
    expect(shown).toMatch(/^\w{16,}$/);
    expect(JSON.stringify(rows)).not.toContain(shown);
  });
});

describe('guessing', () => {
  it('at a code ends after five tries, whatever the session', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 7; times += 1) {
      const { client, csrfToken } = await afterPassword();
      statuses.push((await client.post(path, { csrfToken, code: '123' })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const { client, csrfToken, code } = await afterPassword();
    expect((await client.post(path, { csrfToken, code })).status).toBe(429);
  });

  it.each([email, 'niemand@voorbeeld.nl'])('at a password ends after five tries: %s', async (address) => {
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) {
      const form = { email: address, password: 'niet het wachtwoord' };
      statuses.push((await office.client().post('/admin/sign-in', form)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
