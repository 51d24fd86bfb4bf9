import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Router } from 'adminjs';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness, email, ownOrigin, password } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
});
afterAll(() => office.close());

const start = '/admin';
const list = '/admin/api/resources/statements/actions/list';

async function isSignedIn(client: BackOfficeClient): Promise<boolean> {
  return (await client.get(list)).status === 200;
}

/** The token in the page, as the sign-out form sends it. */
async function csrfTokenOf(client: BackOfficeClient): Promise<string> {
  const [, token = ''] = /"csrfToken":"([^"]+)"/.exec((await client.get(start)).text) ?? [];
  return token;
}

describe('without a session', () => {
  const filled = (path: string) => `/admin${path.replaceAll(/\{\w+\}/g, 'x')}`;
  const routes = Router.routes.map(({ method, path }) => [method, filled(path)] as const);
  const assets = Router.assets.map(({ path }) => ['GET', filled(path)] as const);
  const own = ['/', '/admin/', '/admin/bundles/1/app.js', '/ADMIN', '//admin'].map(
    (path) => ['GET', path] as const,
  );

  it.each([...routes, ...assets, ...own])('%s %s is closed', async (method, path) => {
    const { status, headers } = await office
      .client()
      .send(method, path, { headers: { 'sec-fetch-site': 'same-origin' } });
    if (path.startsWith('/admin/api/')) expect(status).toBe(401);
    else if (path !== '//admin') expect([status, headers.get('location')]).toEqual([303, '/admin/sign-in']);
    else expect(status).toBe(404);
  });

  it('scripts get a 401 instead of a page to follow', async () => {
    expect((await office.client().get(start, { 'x-requested-with': 'XMLHttpRequest' })).status).toBe(401);
  });

  it('a made-up token opens nothing', async () => {
    const client = office.client();
    client.cookie = `__Host-quickscan-back-office=${'a'.repeat(43)}`;
    expect(await isSignedIn(client)).toBe(false);
  });

  it('the health checks answer', async () => {
    expect((await office.client().get('/health/live')).status).toBe(204);
    expect((await office.client().get('/health/ready')).status).toBe(204);
  });
});

describe('signing in', () => {
  it('asks for the second step, with a cookie for this host and no script', async () => {
    const client = office.client();
    const answer = await client.post('/admin/sign-in', { email: ` ${email.toUpperCase()} `, password });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/second-step']);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-quickscan-back-office=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(await isSignedIn(client)).toBe(false);
    await office.takeSecondStep(client);
    expect(await isSignedIn(client)).toBe(true);
  });

  it('keeps only the hash of the token', async () => {
    const client = await office.signedIn();
    const token = client.cookie?.split('=')[1];
    const { rows } = await office.sql.query('select * from back_office_session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gives a new session each time and ends the one before', async () => {
    const client = await office.signedIn();
    const before = client.cookie;
    await client.post('/admin/sign-in', { email, password });
    await office.takeSecondStep(client);
    expect(client.cookie).not.toBe(before);
    client.cookie = before;
    expect(await isSignedIn(client)).toBe(false);
  });

  it('answers the same to a wrong password, an unknown address and nonsense', async () => {
    const tries = [
      { email, password: 'niet het wachtwoord' },
      { email: 'niemand@voorbeeld.nl', password },
      { email: 'geen adres', password },
      { email: 'a\u0000@voorbeeld.nl', password },
      { email: `${'a'.repeat(300)}@voorbeeld.nl`, password },
      {},
    ];
    const answers = await Promise.all(tries.map((form) => office.client().post('/admin/sign-in', form)));
    const [{ text } = { text: '' }] = answers;
    expect(text).toContain('role="alert"');
    for (const answer of answers) {
      expect([answer.status, answer.text, answer.headers.getSetCookie()]).toEqual([401, text, []]);
    }
  });

  it('refuses a body that is too large', async () => {
    const answer = await office.client().post('/admin/sign-in', { email, password: 'x'.repeat(1_000_000) });
    expect(answer.status).toBe(413);
  });
});

describe('a session', () => {
  it.each([
    [29, 29, true],
    [31, 31, false],
    [719, 1, true],
    [721, 1, false],
  ])('opened %i and used %i minutes ago: %s', async (opened, used, lasts) => {
    const account = await office.addAccount(`${opened}-${used}@voorbeeld.nl`);
    const client = await office.withSession(account, opened, used);
    expect(await isSignedIn(client)).toBe(lasts);
  });

  it('is removed when it is over', async () => {
    const account = await office.addAccount('weg@voorbeeld.nl');
    await isSignedIn(await office.withSession(account, 60, 31));
    const { rowCount } = await office.sql.query('select 1 from back_office_session where account_id = $1', [
      account,
    ]);
    expect(rowCount).toBe(0);
  });

  it('goes on while it is used', async () => {
    const account = await office.addAccount('bezig@voorbeeld.nl');
    await isSignedIn(await office.withSession(account, 60, 20));
    const { rowCount } = await office.sql.query(
      `select 1 from back_office_session where account_id = $1 and last_used_at > now() - interval '1 minute'`,
      [account],
    );
    expect(rowCount).toBe(1);
  });
});

describe('signing out', () => {
  it('ends the session, also for a kept cookie', async () => {
    const client = await office.signedIn();
    const kept = client.cookie;
    const answer = await client.post('/admin/sign-out', { csrfToken: await csrfTokenOf(client) });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/sign-in']);
    expect(client.cookie).toBeUndefined();
    client.cookie = kept;
    expect(await isSignedIn(client)).toBe(false);
  });

  it.each(['/admin/logout', '/admin/sign-out'])('does not happen by GET %s', async (path) => {
    const client = await office.signedIn();
    await client.get(path);
    expect(await isSignedIn(client)).toBe(true);
  });

  it('needs the token of this session', async () => {
    const client = await office.signedIn();
    const other = await csrfTokenOf(await office.signedIn());
    for (const form of [{}, { csrfToken: '' }, { csrfToken: other }]) {
      expect((await client.post('/admin/sign-out', form as Record<string, string>)).status).toBe(403);
    }
    expect(await isSignedIn(client)).toBe(true);
  });
});

describe('a request from elsewhere', () => {
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: ownOrigin },
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    {},
  ];

  it.each(foreign)('with %j neither signs in nor out', async (headers: Record<string, string>) => {
    const stranger = office.client();
    const signIn = await stranger.send('POST', '/admin/sign-in', { form: { email, password }, headers });
    expect([signIn.status, signIn.headers.getSetCookie()]).toEqual([403, []]);
    const client = await office.signedIn();
    const form = { csrfToken: await csrfTokenOf(client) };
    expect((await client.send('POST', '/admin/sign-out', { form, headers })).status).toBe(403);
    expect(await isSignedIn(client)).toBe(true);
  });

  it('is ours by its origin where the browser does not say more', async () => {
    const headers = { origin: ownOrigin };
    const answer = await office
      .client()
      .send('POST', '/admin/sign-in', { form: { email, password }, headers });
    expect(answer.status).toBe(303);
  });
});
