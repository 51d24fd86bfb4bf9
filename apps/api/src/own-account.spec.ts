import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '#contracts/problems';
import type { Me, SessionList } from '#contracts/sessions';
import { ApiHarness, password } from './testing/api-harness.js';
import { organisation } from './testing/organisations.js';
import type { ApiClient } from './testing/api-client.js';

const another = 'molen theepot wandeling krant';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const signIn = (client: ApiClient, email: string, secret = password) =>
  client.post<Me & Problem>('/api/v1/sessions', { email, password: secret, sharedComputer: false });
const sessionsOf = async (client: ApiClient) =>
  (await client.get<SessionList>('/api/v1/sessions')).body.items;
const outdate = (email: string) =>
  api.database.superuser().query(
    `update session set confirmed_at = now() - interval '16 minutes'
       where account_id = (select id from account where email = $1)`,
    [email],
  );
const said = async <T>(answer: Promise<{ status: number; body: T }>) => {
  const { status, body } = await answer;
  return [status, (body as Partial<Problem> | undefined)?.code];
};

describe('where one is signed in', () => {
  it('is listed with the browser, and can be ended one by one or all but this', async () => {
    const email = 'overal@voorbeeld.nl';
    const here = await api.signedIn(email);
    const [there, elsewhere] = [await api.deviceOf(email), await api.deviceOf(email)];
    await there.send('POST', '/api/v1/sessions', {
      json: { email, password, sharedComputer: false },
      headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0' },
    });
    await signIn(elsewhere, email);

    const sessions = await sessionsOf(here);
    expect(sessions.map(({ current, browser }) => [current, browser])).toEqual([
      [false, null],
      [false, 'Firefox, Windows'],
      [true, null],
    ]);
    expect((await here.delete(`/api/v1/sessions/${sessions[1]!.id}`)).status).toBe(204);
    expect(await said(here.delete(`/api/v1/sessions/${sessions[1]!.id}`))).toEqual([404, 'session-unknown']);
    expect((await there.get('/api/v1/attempts')).status).toBe(401);
    expect((await here.delete('/api/v1/sessions/others')).status).toBe(204);
    expect((await elsewhere.get('/api/v1/attempts')).status).toBe(401);
    expect(await sessionsOf(here)).toHaveLength(1);
  });
});

describe('proving again who one is', () => {
  it('is asked after a quarter of an hour for what is worth it, and takes the password', async () => {
    const email = 'bevestig@voorbeeld.nl';
    const client = await api.signedIn(email);
    await outdate(email);
    const asked = [
      client.put('/api/v1/me/password', { password: another }),
      client.put('/api/v1/me/email', { email: 'nieuw@voorbeeld.nl' }),
      client.post('/api/v1/data-exports', undefined),
      client.delete('/api/v1/me'),
    ];
    for (const answer of asked) expect(await said(answer)).toEqual([403, 'confirmation-required']);

    const confirm = (secret: string) =>
      client.post<Problem>('/api/v1/sessions/current/confirmations', { password: secret });
    expect(await said(confirm('iets heel anders'))).toEqual([422, 'password-wrong']);
    expect(await said(client.post('/api/v1/data-exports', undefined))).toEqual([
      403,
      'confirmation-required',
    ]);
    expect((await confirm(password)).status).toBe(204);
    expect((await client.post('/api/v1/data-exports', undefined)).status).toBe(202);
  });
});

describe('another password', () => {
  it('signs out everywhere but here, and gives this browser another token', async () => {
    const email = 'wijzigt@voorbeeld.nl';
    const here = await api.signedIn(email);
    const there = await api.deviceOf(email);
    await signIn(there, email);
    const thief = api.client();
    thief.useCookie(here.sessionCookie);

    expect(await said(here.put('/api/v1/me/password', { password: 'wachtwoord1234' }))).toEqual([
      422,
      'password-too-weak',
    ]);
    expect((await here.put('/api/v1/me/password', { password: another })).status).toBe(204);
    expect((await here.get('/api/v1/attempts')).status).toBe(200);
    expect((await there.get('/api/v1/attempts')).status).toBe(401);
    expect((await thief.get('/api/v1/attempts')).status).toBe(401);
    expect((await signIn(api.client(), email)).status).toBe(401);
    expect((await signIn(api.client(), email, another)).status).toBe(202);
  });
});

describe('another address', () => {
  const redeem = (token: string) => said(api.client().post('/api/v1/email-changes/redemptions', { token }));

  it('counts once the link mailed to it is used, once', async () => {
    const client = await api.signedIn('oud@voorbeeld.nl');
    const answer = await client.put('/api/v1/me/email', { email: ' Nieuw.Adres@voorbeeld.nl '.trim() });
    expect([answer.status, answer.body]).toEqual([202, { linkValidHours: 24 }]);
    const token = await api.emailChangeToken('oud@voorbeeld.nl');
    expect((await client.get<Me>('/api/v1/me')).body.email).toBe('oud@voorbeeld.nl');

    expect(await redeem(token)).toEqual([204, undefined]);
    expect(await redeem(token)).toEqual([410, 'email-link-invalid']);
    expect((await client.get<Me>('/api/v1/me')).body.email).toBe('nieuw.adres@voorbeeld.nl');
    expect((await signIn(api.client(), 'oud@voorbeeld.nl')).status).toBe(401);
    expect((await signIn(api.client(), 'nieuw.adres@voorbeeld.nl')).status).toBe(202);
  });

  it('is not given away: one that somebody has is refused only to who has its mailbox', async () => {
    await api.signedIn('bezet@voorbeeld.nl');
    const client = await api.signedIn('vraagt@voorbeeld.nl');
    expect((await client.put('/api/v1/me/email', { email: 'bezet@voorbeeld.nl' })).status).toBe(202);
    const token = await api.emailChangeToken('vraagt@voorbeeld.nl');
    expect(await redeem(token)).toEqual([409, 'email-taken']);
    expect((await signIn(api.client(), 'vraagt@voorbeeld.nl')).status).toBe(202);
  });

  it('is dropped by another request and by another password', async () => {
    const email = 'bedenkt@voorbeeld.nl';
    const client = await api.signedIn(email);
    await client.put('/api/v1/me/email', { email: 'eerste@voorbeeld.nl' });
    const first = await api.emailChangeToken(email);
    await client.put('/api/v1/me/email', { email: 'tweede@voorbeeld.nl' });
    expect(await redeem(first)).toEqual([410, 'email-link-invalid']);
    const second = await api.emailChangeToken(email);
    await client.put('/api/v1/me/password', { password: another });
    expect(await redeem(second)).toEqual([410, 'email-link-invalid']);
    expect((await client.get<Me>('/api/v1/me')).body.email).toBe(email);
  });
});

describe('what an account says of its owner', () => {
  it('changes as named, and only to what exists', async () => {
    const client = await api.signedIn('profiel@voorbeeld.nl');
    const patch = (json: object) => client.send<Me & Problem>('PATCH', '/api/v1/me', { json });
    expect((await patch({ functionGroup: 'policy' })).body).toMatchObject({ functionGroup: 'policy' });
    expect((await patch({ language: 'en' })).body).toMatchObject({ functionGroup: 'policy', language: 'en' });
    expect(await said(patch({ functionGroup: 'nothing' }))).toEqual([422, 'function-group-unknown']);
    expect((await patch({ email: 'x@voorbeeld.nl' })).status).toBe(400);
  });
});

describe('deleting an account', () => {
  it('leaves no row that leads to its owner, and nobody else loses anything', async () => {
    const email = 'weg@voorbeeld.nl';
    const client = await api.signedIn(email);
    const other = await api.signedIn('blijft@voorbeeld.nl');
    await api.finished(other);
    const attempt = await api.finished(client);
    await client.post('/api/v1/reports', { attempt: attempt.id });
    await client.post('/api/v1/data-exports', undefined);
    const { administrator, path } = await organisation(api, 'Gemeente Weg', 'beheer@weg.nl');
    await administrator.post(`${path}/invitations`, { emails: [email] });
    const { id } = (await client.get<Me>('/api/v1/me')).body;
    expect(await api.tracesOf(id, email, attempt.id)).not.toEqual([]);

    const answer = await client.delete('/api/v1/me');
    expect([answer.status, client.sessionCookie]).toEqual([204, undefined]);
    expect(await api.tracesOf(id, email, attempt.id)).toEqual([]);
    expect((await signIn(api.client(), email)).status).toBe(401);
    expect((await other.get<{ items: object[] }>('/api/v1/attempts')).body.items).toHaveLength(1);
  });
});
