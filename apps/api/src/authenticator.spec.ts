import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { AuthenticatorState, NewAuthenticator, RecoveryCodes } from '#contracts/authenticators';
import type { Me, SecondStepNeeded } from '#contracts/sessions';
import { type Answer, type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

/** The code of the app, so many steps of 30 s from now. */
const codeAt = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
const state = async (client: ApiClient) =>
  (await client.get<AuthenticatorState>('/api/v1/authenticators/current')).body;
const signIn = async (email: string): Promise<Answer<SecondStepNeeded>> =>
  (await api.deviceOf(email)).post<SecondStepNeeded>('/api/v1/sessions', { email, password });
const step = (token: string, code: string): Promise<Answer<Me>> =>
  api.client().post<Me>('/api/v1/sessions/second-steps', { token, code });
const tokenOf = async (email: string) => (await signIn(email)).body.token;

async function turnOn(email: string): Promise<{ client: ApiClient; secret: string; codes: string[] }> {
  const client = await api.signedIn(email);
  const { secret } = (await client.post<NewAuthenticator>('/api/v1/authenticators', undefined)).body;
  const confirmed = await client.post<RecoveryCodes>('/api/v1/authenticators/confirmations', {
    code: codeAt(secret, -1),
  });
  expect(confirmed.status).toBe(201);
  return { client, secret, codes: confirmed.body.codes };
}

describe('an authenticator app', () => {
  it('counts only once its first code was right', async () => {
    const email = 'begin@voorbeeld.nl';
    const client = await api.signedIn(email);
    const { body } = await client.post<NewAuthenticator>('/api/v1/authenticators', undefined);
    expect(body.address).toContain(`secret=${body.secret}`);
    expect(body.qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    const wrong = await client.post('/api/v1/authenticators/confirmations', { code: '000 000' });
    expect(codeOf(wrong)).toBe('code-wrong');
    expect([(await signIn(email)).status, (await state(client)).on]).toEqual([201, false]);
  });

  it('is asked after the password, and gives a session with two factors', async () => {
    const email = 'app@voorbeeld.nl';
    const { client, secret } = await turnOn(email);
    expect(await state(client)).toEqual({ on: true, recoveryCodesLeft: 10 });
    const asked = await signIn(email);
    expect([asked.status, asked.headers.getSetCookie()]).toEqual([202, []]);
    const answer = await step(asked.body.token, codeAt(secret));
    expect([answer.status, answer.body.email]).toEqual([201, email]);
    const latest = `select factors from session order by created_at desc limit 1`;
    expect((await api.database.superuser().query(latest)).rows).toEqual([{ factors: 2 }]);
    expect(codeOf(await step(asked.body.token, codeAt(secret, 1)))).toBe('sign-in-request-invalid');
  });

  it('lets nobody finish a sign-in that began with a password that was changed since', async () => {
    const email = 'veranderd@voorbeeld.nl';
    const { client, secret } = await turnOn(email);
    const token = await tokenOf(email);
    const changed = await client.put('/api/v1/me/password', { password: 'molen theepot wandeling krant' });
    expect(changed.status).toBeLessThan(300);
    expect(codeOf(await step(token, codeAt(secret)))).toBe('sign-in-request-invalid');
  });

  it('takes no code twice, nor one from before the last', async () => {
    const email = 'opnieuw@voorbeeld.nl';
    const { secret } = await turnOn(email);
    expect((await step(await tokenOf(email), codeAt(secret, 1))).status).toBe(201);
    const token = await tokenOf(email);
    for (const steps of [1, 0]) expect(codeOf(await step(token, codeAt(secret, steps)))).toBe('code-wrong');
  });

  it('lets one of many in that use the same code at the same time', async () => {
    const email = 'samen-app@voorbeeld.nl';
    const { secret } = await turnOn(email);
    const tokens = [await tokenOf(email), await tokenOf(email), await tokenOf(email), await tokenOf(email)];
    const code = codeAt(secret);
    const answers = await Promise.all(tokens.map((token) => step(token, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('gives five tries, and then longer and longer waits over all sign-ins', async () => {
    const email = 'raad-app@voorbeeld.nl';
    const { secret } = await turnOn(email);
    const token = await tokenOf(email);
    const guess = async (at: string) => codeOf(await step(at, '000000'));
    for (let tries = 0; tries < 5; tries += 1) expect(await guess(token)).toBe('code-wrong');
    expect(await guess(token)).toBe('sign-in-request-invalid');
    expect(await guess(await tokenOf(email))).toBe('too-many-tries');
    expect(codeOf(await step(await tokenOf(email), codeAt(secret)))).toBe('too-many-tries');
  });

  it('is kept encrypted, and cannot be replaced while it is on', async () => {
    const { client, secret } = await turnOn('bewaard-app@voorbeeld.nl');
    const { rows } = await api.database.superuser().query('select sealed_secret from authenticator');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(codeOf(await client.post('/api/v1/authenticators', undefined))).toBe('authenticator-on');
  });

  it('is turned on and off only by who proved lately who she is', async () => {
    const email = 'uit@voorbeeld.nl';
    const { client } = await turnOn(email);
    const stale = `update session set confirmed_at = now() - interval '16 minutes'`;
    const off = () => client.delete('/api/v1/authenticators/current');
    await api.database.superuser().query(stale);
    expect(codeOf(await off())).toBe('confirmation-required');
    await api.database.superuser().query('update session set confirmed_at = now()');
    expect((await off()).status).toBe(204);
    expect([(await signIn(email)).status, await state(client)]).toEqual([
      201,
      { on: false, recoveryCodesLeft: 0 },
    ]);
  });
});

describe('a recovery code', () => {
  it('stands in for the app once, however it is typed', async () => {
    const email = 'herstel@voorbeeld.nl';
    const { client, codes } = await turnOn(email);
    expect([new Set(codes).size, codes[0]]).toEqual([10, expect.stringMatching(/^(\w{4}-){2}\w{4}$/)]);
    const typed = codes[0]!.toUpperCase().replaceAll('-', ' ');
    expect((await step(await tokenOf(email), typed)).status).toBe(201);
    expect(codeOf(await step(await tokenOf(email), codes[0]!))).toBe('code-wrong');
    expect((await state(client)).recoveryCodesLeft).toBe(9);
  });

  it('works no more once there are new ones, and for nobody else', async () => {
    const email = 'nieuwe@voorbeeld.nl';
    const { client, codes } = await turnOn(email);
    const other = 'andermans@voorbeeld.nl';
    await turnOn(other);
    expect(codeOf(await step(await tokenOf(other), codes[1]!))).toBe('code-wrong');
    const renewed = await client.post<RecoveryCodes>(
      '/api/v1/authenticators/current/recovery-codes',
      undefined,
    );
    expect(codeOf(await step(await tokenOf(email), codes[1]!))).toBe('code-wrong');
    expect((await step(await tokenOf(email), renewed.body.codes[1]!)).status).toBe(201);
  });
});
