import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Passkey, PasskeyList, PasskeyOptions } from '#contracts/passkeys';
import type { Me } from '#contracts/sessions';
import { type Answer, type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { Authenticator, type Whim } from './testing/authenticator.js';

const origin = 'http://localhost:3000';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const begin = async (client: ApiClient) =>
  (await client.post<PasskeyOptions>('/api/v1/passkeys/challenges', undefined)).body;
const challenge = async () =>
  (await api.client().post<PasskeyOptions>('/api/v1/passkey-sign-ins/challenges', undefined)).body;
const send = (credential: object, client = api.client()): Promise<Answer<Me>> =>
  client.post<Me>('/api/v1/passkey-sign-ins', { credential });
const signIn = async (authenticator: Authenticator, whim?: Whim, client?: ApiClient) =>
  send(authenticator.get(await challenge(), whim), client);
const listed = async (client: ApiClient) => (await client.get<PasskeyList>('/api/v1/passkeys')).body.items;
const refused = (answer: Answer) => [answer.status, codeOf(answer)];

async function register(client: ApiClient): Promise<[Authenticator, Passkey]> {
  const authenticator = new Authenticator(origin);
  const credential = authenticator.create(await begin(client));
  const { status, body } = await client.post<Passkey>('/api/v1/passkeys', { name: 'Laptop', credential });
  expect(status).toBe(201);
  return [authenticator, body];
}

describe('a passkey', () => {
  it('is registered, and opens a session with two factors without an address', async () => {
    const email = 'sleutel@voorbeeld.nl';
    const [authenticator, passkey] = await register(await api.signedIn(email));
    expect(passkey).toMatchObject({ name: 'Laptop', lastUsedAt: null });
    const client = api.client();
    const answer = await signIn(authenticator, {}, client);
    expect([answer.status, answer.body.email]).toEqual([201, email]);
    expect(await listed(client)).toEqual([{ ...passkey, lastUsedAt: expect.any(String) }]);
    const { rows } = await api.database
      .superuser()
      .query(`select factors from session order by created_at desc limit 1`);
    expect(rows).toEqual([{ factors: 2 }]);
  });

  it('gives this browser another token when it is added, so that whoever knew the old one is out', async () => {
    const client = await api.signedIn('vernieuwd@voorbeeld.nl');
    const before = client.sessionCookie;
    await register(client);
    const thief = api.client();
    thief.useCookie(before);
    expect((await thief.get('/api/v1/attempts')).status).toBe(401);
    expect((await client.get('/api/v1/attempts')).status).toBe(200);
  });

  it('proves again who one is, for its own account only and once', async () => {
    const email = 'opnieuw@voorbeeld.nl';
    const client = await api.signedIn(email);
    const [authenticator] = await register(client);
    const [another] = await register(await api.signedIn('ander-opnieuw@voorbeeld.nl'));
    await api.database.superuser().query(`update session set confirmed_at = now() - interval '16 minutes'`);
    const confirm = (credential: object) =>
      client.post('/api/v1/passkey-sign-ins/confirmations', { credential });
    const exportData = () => client.post('/api/v1/data-exports', undefined);
    expect(refused(await confirm(another.get(await challenge())))).toEqual([401, 'passkey-refused']);
    expect(codeOf(await exportData())).toBe('confirmation-required');
    const credential = authenticator.get(await challenge());
    const [before, answer] = [client.sessionCookie, await confirm(credential)];
    expect([answer.status, client.sessionCookie === before]).toEqual([204, false]);
    expect((await exportData()).status).toBe(202);
    expect(refused(await confirm(credential))).toEqual([401, 'passkey-refused']);
    const { rows } = await api.database
      .superuser()
      .query('select factors from session where account_id = (select id from account where email = $1)', [
        email,
      ]);
    expect(rows).toEqual([{ factors: 1 }]);
  });

  it('must be found without an address, and its holder verified', async () => {
    const options = await begin(await api.signedIn('eisen@voorbeeld.nl'));
    expect(options).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await challenge()).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(await challenge()).not.toHaveProperty('allowCredentials');
  });

  it('is not registered twice on the same authenticator', async () => {
    const client = await api.signedIn('tweemaal@voorbeeld.nl');
    const [{ id }] = await register(client);
    expect(await begin(client)).toMatchObject({ excludeCredentials: [{ id: id.toString('base64url') }] });
  });

  it('is made, renamed and removed only by who proved lately who she is', async () => {
    const client = await api.signedIn('lang-geleden@voorbeeld.nl');
    const [, { id }] = await register(client);
    await api.database.superuser().query(`update session set confirmed_at = now() - interval '16 minutes'`);
    const path = `/api/v1/passkeys/${id}`;
    const answers = [
      await client.post('/api/v1/passkeys/challenges', undefined),
      await client.post('/api/v1/passkeys', {}),
      await client.send('PATCH', path, { json: { name: 'x' } }),
      await client.delete(path),
    ];
    expect(answers.map(refused)).toEqual(Array(4).fill([403, 'confirmation-required']));
    expect(await listed(client)).toHaveLength(1);
  });

  it('is renamed and removed by its owner only, and opens nothing then', async () => {
    const owner = await api.signedIn('eigen@voorbeeld.nl');
    const other = await api.signedIn('vreemd@voorbeeld.nl');
    const [authenticator, { id }] = await register(owner);
    const path = `/api/v1/passkeys/${id}`;
    const rename = (client: ApiClient) => client.send('PATCH', path, { json: { name: 'Telefoon' } });
    expect([await rename(other), await other.delete(path)].map(refused)).toEqual(
      Array(2).fill([404, 'passkey-unknown']),
    );
    expect((await rename(owner)).status).toBe(204);
    expect(await listed(owner)).toMatchObject([{ id, name: 'Telefoon' }]);
    expect(await listed(other)).toEqual([]);
    expect((await owner.delete(path)).status).toBe(204);
    expect(refused(await signIn(authenticator))).toEqual([401, 'passkey-refused']);
  });
});

describe('a passkey is refused', () => {
  it.each<[string, Whim]>([
    ['of another site', { origin: 'https://elders.example' }],
    ['whose holder was not verified', { unverified: true }],
  ])('%s', async (_, whim) => {
    const client = await api.signedIn(`${Object.keys(whim).join('')}@voorbeeld.nl`);
    const [authenticator] = await register(client);
    expect(refused(await signIn(authenticator, whim))).toEqual([401, 'passkey-refused']);
    const credential = new Authenticator(origin).create(await begin(client), whim);
    const registering = await client.post('/api/v1/passkeys', { name: 'x', credential });
    expect(refused(registering)).toEqual([401, 'passkey-refused']);
    expect((await signIn(authenticator)).status).toBe(201);
  });

  it('when its counter goes back, as a copy’s does', async () => {
    const [authenticator] = await register(await api.signedIn('kopie@voorbeeld.nl'));
    expect((await signIn(authenticator, { counter: 7 })).status).toBe(201);
    expect(refused(await signIn(authenticator, { counter: 6 }))).toEqual([401, 'passkey-refused']);
  });

  it('when another key signed', async () => {
    const [authenticator] = await register(await api.signedIn('sleutels@voorbeeld.nl'));
    const options = await challenge();
    const { response } = new Authenticator(origin).get(options);
    expect(refused(await send({ ...authenticator.get(options), response }))).toEqual([
      401,
      'passkey-refused',
    ]);
  });
});

describe('a challenge', () => {
  it('is answered once, however many do so at the same time', async () => {
    const [authenticator] = await register(await api.signedIn('eens@voorbeeld.nl'));
    // Many authenticators always say 0: their counter gives no copy away.
    const credential = authenticator.get(await challenge(), { counter: 0 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(credential)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('is answered in time', async () => {
    const [authenticator] = await register(await api.signedIn('tijd@voorbeeld.nl'));
    const credential = authenticator.get(await challenge());
    await api.database.superuser().query('update passkey_challenge set expires_at = now()');
    expect(refused(await send(credential))).toEqual([401, 'passkey-refused']);
  });

  it('is ours, and for what it was made for, and for whom', async () => {
    const client = await api.signedIn('doel@voorbeeld.nl');
    const other = await api.signedIn('doelwit@voorbeeld.nl');
    const [authenticator] = await register(client);
    const own = { challenge: 'a'.repeat(43) };
    expect(refused(await send(authenticator.get(own)))).toEqual([401, 'passkey-refused']);
    expect(refused(await send(authenticator.get(await begin(client))))).toEqual([401, 'passkey-refused']);
    const registering = async (options: PasskeyOptions) =>
      client.post('/api/v1/passkeys', { name: 'x', credential: new Authenticator(origin).create(options) });
    const user = { user: { id: 'x' } };
    for (const options of [await begin(other), { ...(await challenge()), ...user }])
      expect(refused(await registering(options))).toEqual([401, 'passkey-refused']);
  });

  it('is cleared away when it is long worth nothing', async () => {
    const old = `update passkey_challenge set expires_at = now() - interval '2 hours' where account_id is null`;
    await challenge();
    await api.database.superuser().query(old);
    await challenge();
    const left = `select 1 from passkey_challenge where account_id is null`;
    expect((await api.database.superuser().query(left)).rowCount).toBe(1);
  });
});
