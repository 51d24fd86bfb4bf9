import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Me, SecondStepNeeded } from '#contracts/sessions';
import { type Answer, type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { askCode, mailedCode } from './testing/sign-in-code.js';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const signIn = (
  client: ApiClient,
  email: string,
  sharedComputer = false,
): Promise<Answer<SecondStepNeeded>> =>
  client.post<SecondStepNeeded>('/api/v1/sessions', { email, password, sharedComputer });
const step = (client: ApiClient, token: string, code: string, sharedComputer = false): Promise<Answer<Me>> =>
  client.post<Me>('/api/v1/sessions/second-steps', { token, code, sharedComputer });
const another = (code: string): string => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');

/** Signs in with a password in a new browser, and types the mailed code. */
async function comeIn(client: ApiClient, email: string, sharedComputer = false): Promise<Answer<Me>> {
  const { token } = (await signIn(client, email, sharedComputer)).body;
  return step(client, token, await mailedCode(api, token), sharedComputer);
}

describe('a password in a browser that is new', () => {
  it('needs the code that is mailed, once, and counts as one factor', async () => {
    const email = 'nieuw@voorbeeld.nl';
    await api.signedIn(email);
    const browser = api.client();
    const asked = await signIn(browser, email);
    expect([asked.status, asked.body.codeFrom, asked.headers.getSetCookie()]).toEqual([202, 'mail', []]);
    expect((await browser.get('/api/v1/attempts')).status).toBe(401);
    const code = await mailedCode(api, asked.body.token);
    expect(codeOf(await step(browser, asked.body.token, another(code)))).toBe('code-wrong');
    expect((await step(browser, asked.body.token, code)).body.email).toBe(email);
    const latest = 'select factors from session order by created_at desc limit 1';
    expect((await api.database.superuser().query(latest)).rows).toEqual([{ factors: 1 }]);
    expect(codeOf(await step(api.client(), asked.body.token, code))).toBe('sign-in-request-invalid');
    await browser.delete('/api/v1/sessions/current');
    expect((await signIn(browser, email)).status).toBe(201);
  });

  it('asks for nothing where the password is wrong, and answers as for an address that nobody has', async () => {
    await api.signedIn('bekend@voorbeeld.nl');
    const answers = [];
    for (const email of ['bekend@voorbeeld.nl', 'onbekend@voorbeeld.nl']) {
      const request = { email, password: 'een ander wachtwoord', sharedComputer: false };
      const { status, body } = await api.client().post('/api/v1/sessions', request);
      answers.push([status, (body as { code: string }).code]);
    }
    expect(answers).toEqual(Array(2).fill([401, 'sign-in-failed']));
    expect(
      (
        await api.database.superuser().query(`select 1 from sign_in_request where kind = 'new-device'
      and account_id = (select id from account where email = 'bekend@voorbeeld.nl')`)
      ).rowCount,
    ).toBe(0);
  });

  it('takes the code for five tries, and for that sign-in only', async () => {
    const email = 'raadt@voorbeeld.nl';
    await api.signedIn(email);
    const first = (await signIn(api.client(), email)).body.token;
    const second = (await signIn(api.client(), email)).body.token;
    const codes = [await mailedCode(api, first), await mailedCode(api, second)] as const;
    expect(codeOf(await step(api.client(), second, codes[0]))).toBe('code-wrong');
    // The code of a sign-in without a password is none of one with a password, and the other way round.
    const alone = await askCode(api, email);
    const codeAlone = await mailedCode(api, alone);
    expect(codeOf(await step(api.client(), alone, codeAlone))).toBe('sign-in-request-invalid');
    const redeemed = await api
      .client()
      .post('/api/v1/sign-in-codes/redemptions', { token: second, code: codes[1] });
    expect(codeOf(redeemed)).toBe('sign-in-request-invalid');
    for (let tries = 0; tries < 5; tries += 1) await step(api.client(), first, another(codes[0]));
    expect(codeOf(await step(api.client(), first, codes[0]))).toMatch(
      /sign-in-request-invalid|too-many-tries/,
    );
  });

  it('stays new after a sign-in on a shared computer', async () => {
    const email = 'gedeeld@voorbeeld.nl';
    await api.signedIn(email);
    const shared = api.client();
    expect((await comeIn(shared, email, true)).status).toBe(201);
    expect((await signIn(shared, email)).status).toBe(202);
  });

  it('is known for its own person only, though two share it', async () => {
    const browser = await api.signedIn('een@voorbeeld.nl');
    await api.signedIn('twee@voorbeeld.nl');
    expect((await signIn(browser, 'een@voorbeeld.nl')).status).toBe(201);
    expect((await signIn(browser, 'twee@voorbeeld.nl')).status).toBe(202);
    await comeIn(browser, 'twee@voorbeeld.nl');
    expect((await signIn(browser, 'een@voorbeeld.nl')).status).toBe(201);
    expect((await signIn(browser, 'twee@voorbeeld.nl')).status).toBe(201);
    const { rows } = await api.database.superuser().query<{ hashes: number }>(
      `select count(distinct token_hash)::int as hashes from known_device d join account a on a.id = d.account_id
         where a.email in ('een@voorbeeld.nl', 'twee@voorbeeld.nl')`,
    );
    expect(rows[0]?.hashes).toBeGreaterThanOrEqual(2);
  });

  it('becomes new again when the password changes, everything else is signed out, or half a year goes by', async () => {
    const email = 'weer@voorbeeld.nl';
    const client = await api.signedIn(email);
    const device = await api.deviceOf(email);
    expect((await signIn(device, email)).status).toBe(201);
    await client.delete('/api/v1/sessions/others');
    expect((await signIn(device, email)).status).toBe(202);
    const late = await api.deviceOf(email);
    await api.database
      .superuser()
      .query(`update known_device set expires_at = expires_at - interval '180 days 1 minute'`);
    expect((await signIn(late, email)).status).toBe(202);
    const before = await api.deviceOf(email);
    await client.put('/api/v1/me/password', { password: 'molen theepot wandeling krant' });
    const request = { email, password: 'molen theepot wandeling krant', sharedComputer: false };
    expect((await before.post('/api/v1/sessions', request)).status).toBe(202);
  });

  it('is told by a cookie that no script and no other site gets', async () => {
    const email = 'koekje@voorbeeld.nl';
    await api.signedIn(email);
    const answer = await comeIn(api.client(), email);
    const [cookie] = answer.headers
      .getSetCookie()
      .filter((line) => line.startsWith('__Host-quickscan-device'));
    expect(cookie).toMatch(
      /^__Host-quickscan-device=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Strict$/,
    );
  });
});
