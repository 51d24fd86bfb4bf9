import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntityManager } from '@mikro-orm/postgresql';
import { actAs } from '#server/platform/database';
import { SignInRequests } from '#server/users';
import type { Me, SignInCodeResponse } from '#contracts/sessions';
import { ApiHarness, password } from './testing/api-harness.js';
import { type Answer, type ApiClient, codeOf } from './testing/api-client.js';
import { askCode, mailedCode } from './testing/sign-in-code.js';

const redemptions = '/api/v1/sign-in-codes/redemptions';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const redeem = (token: string, code: string, client: ApiClient = api.client()): Promise<Answer<Me>> =>
  client.post<Me>(redemptions, { token, code });
const another = (code: string): string => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');
const signUp = (email: string, secret?: string): Promise<Answer> =>
  api.client().post('/api/v1/accounts', { email, functionGroup: 'policy', tenantId: null, password: secret });
const signIn = async (email: string): Promise<number> =>
  (await (await api.deviceOf(email)).post('/api/v1/sessions', { email, password })).status;

describe('signing in with a mailed code', () => {
  it('is answered the same for a known and an unknown address, and leaves the same work', async () => {
    await api.signedIn('bekend@voorbeeld.nl');
    const ask = async (email: string) => {
      const { status, body } = await api
        .client()
        .post<SignInCodeResponse>('/api/v1/sign-in-codes', { email });
      return { status, body };
    };
    const answers = [await ask('bekend@voorbeeld.nl'), await ask('onbekend@voorbeeld.nl')];
    const token = expect.stringMatching(/^[\w-]{43}$/);
    expect(answers).toEqual(
      Array(2).fill({ status: 202, body: { token, codeLength: 8, codeValidMinutes: 10, tries: 5 } }),
    );
    const { rows } = await api.database.superuser().query(
      `select o.user_id is null as nobody, r.account_id is null as nobodys
         from outbox o join sign_in_request r on r.id = o.subject_id
         where o.kind = 'send-sign-in-code' order by o.created_at`,
    );
    expect(rows).toEqual([
      { nobody: false, nobodys: false },
      { nobody: true, nobodys: true },
    ]);
  });

  it('opens a session with one factor for who has the code and the token, typed with a space', async () => {
    await api.signedIn('code@voorbeeld.nl');
    const token = await askCode(api, 'code@voorbeeld.nl');
    const code = await mailedCode(api, token);
    const client = api.client();
    const answer = await redeem(token, `${code.slice(0, 4)} ${code.slice(4)}`, client);
    expect([answer.status, answer.body.email]).toEqual([201, 'code@voorbeeld.nl']);
    expect((await client.get('/api/v1/attempts')).status).toBe(200);
    const { rows } = await api.database
      .superuser()
      .query(`select factors from session order by created_at desc limit 1`);
    expect(rows).toEqual([{ factors: 1 }]);
    expect(codeOf(await redeem(token, code))).toBe('sign-in-request-invalid');
  });

  it('signs in once, however many use the code at the same time', async () => {
    await api.signedIn('samen@voorbeeld.nl');
    const token = await askCode(api, 'samen@voorbeeld.nl');
    const code = await mailedCode(api, token);
    const answers = await Promise.all(Array.from({ length: 100 }, () => redeem(token, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(99);
  });

  it('signs in once, also for two whose codes were both found right', async () => {
    await api.signedIn('gelijk@voorbeeld.nl');
    const token = await askCode(api, 'gelijk@voorbeeld.nl');
    const code = await mailedCode(api, token);
    const requests = api.app.get(SignInRequests, { strict: false });
    const em = api.app.get(EntityManager);
    const accountId = await requests.tryCode(token, code, 'mailed-code');
    expect((await redeem(token, code)).status).toBe(201);
    const second = actAs(em, accountId, () => em.transactional((own) => requests.redeem(own, token)));
    await expect(second).rejects.toThrow('sign-in-request-invalid');
  });

  it('gives five tries, for an unknown address too', async () => {
    await api.signedIn('raden@voorbeeld.nl');
    const known = await askCode(api, 'raden@voorbeeld.nl');
    const unknown = await askCode(api, 'niemand@voorbeeld.nl');
    const code = await mailedCode(api, known);
    const tried = async (token: string) => {
      const answers: (string | undefined)[] = [];
      for (let tries = 0; tries < 6; tries += 1) answers.push(codeOf(await redeem(token, another(code))));
      return answers;
    };
    const expected = [...Array<string>(5).fill('code-wrong'), 'sign-in-request-invalid'];
    expect([await tried(known), await tried(unknown)]).toEqual([expected, expected]);
    expect(codeOf(await redeem(known, code))).toBe('sign-in-request-invalid');
  });

  it('takes no code of another request, none before its mail is made, and none that is too old', async () => {
    await api.signedIn('ouder@voorbeeld.nl');
    const [one, other] = [await askCode(api, 'ouder@voorbeeld.nl'), await askCode(api, 'ouder@voorbeeld.nl')];
    const code = await mailedCode(api, one);
    expect(codeOf(await redeem(other, code))).toBe('code-wrong');
    await mailedCode(api, other);
    expect(codeOf(await redeem(other, code))).toBe('code-wrong');
    await api.database.superuser().query(`update sign_in_request set expires_at = now()`);
    expect(codeOf(await redeem(one, code))).toBe('sign-in-request-invalid');
  });

  it('says what is missing before it looks at any code', async () => {
    const answer = await api.client().post(redemptions, { code: '1' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'request-invalid']);
  });
});

describe('proving again who one is with a mailed code', () => {
  it('takes a code to one’s own address, once, and no code to somebody else', async () => {
    const client = await api.signedIn('nogmaals@voorbeeld.nl');
    await api.signedIn('iemand-anders@voorbeeld.nl');
    await api.database.superuser().query(`update session set confirmed_at = now() - interval '16 minutes'`);
    const confirm = (token: string, code: string) =>
      client.post('/api/v1/sign-in-codes/confirmations', { token, code });
    const isAsked = async () => (await client.post('/api/v1/data-exports', undefined)).status;
    const foreign = await askCode(api, 'iemand-anders@voorbeeld.nl');
    expect(codeOf(await confirm(foreign, await mailedCode(api, foreign)))).toBe('code-wrong');
    expect(await isAsked()).toBe(403);
    const token = await askCode(api, 'nogmaals@voorbeeld.nl');
    const code = await mailedCode(api, token);
    expect((await confirm(token, code)).status).toBe(204);
    expect(await isAsked()).toBe(202);
    expect(codeOf(await confirm(token, code))).toBe('sign-in-request-invalid');
  });
});

describe('an address that is not confirmed', () => {
  it('is confirmed by the code, and loses the password that nobody proved', async () => {
    await signUp('kaper@voorbeeld.nl', password);
    const token = await askCode(api, 'kaper@voorbeeld.nl');
    expect((await redeem(token, await mailedCode(api, token))).status).toBe(201);
    expect(await signIn('kaper@voorbeeld.nl')).toBe(401);
  });

  it('keeps the password when it was confirmed before', async () => {
    await api.signedIn('bewaard@voorbeeld.nl');
    const token = await askCode(api, 'bewaard@voorbeeld.nl');
    await redeem(token, await mailedCode(api, token));
    expect(await signIn('bewaard@voorbeeld.nl')).toBe(201);
  });
});

describe('an account without a password', () => {
  it('is made, confirmed by the link alone, and entered by code only', async () => {
    const email = 'zonder@voorbeeld.nl';
    expect((await signUp(email)).status).toBe(202);
    const [link, older] = [await api.verificationToken(email), await api.verificationToken(email)];
    const confirm = (token: string) => api.client().post('/api/v1/email-verifications', { token });
    expect((await confirm(link)).status).toBe(201);
    expect(codeOf(await confirm(older))).toBe('link-invalid');
    expect(await signIn(email)).toBe(401);
    const token = await askCode(api, email);
    expect((await redeem(token, await mailedCode(api, token))).status).toBe(201);
  });

  it('needs its password to be confirmed when it has one', async () => {
    await signUp('met@voorbeeld.nl', password);
    const token = await api.verificationToken('met@voorbeeld.nl');
    expect(codeOf(await api.client().post('/api/v1/email-verifications', { token }))).toBe('sign-in-failed');
  });
});
