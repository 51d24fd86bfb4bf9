import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '#contracts/problems';
import { ApiHarness, password } from './testing/api-harness.js';

const another = 'molen theepot wandeling krant';
const redemptions = '/api/v1/password-resets/redemptions';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const signIn = async (email: string, secret: string): Promise<number> =>
  (
    await (
      await api.deviceOf(email)
    ).post('/api/v1/sessions', { email, password: secret, sharedComputer: false })
  ).status;
const redeem = async (token: string, secret = another): Promise<[number, string | undefined]> => {
  const { status, body } = await api.client().post<Partial<Problem> | undefined>(redemptions, {
    token,
    password: secret,
  });
  return [status, body?.code];
};
const asked = (): Promise<{ kind: string; user_id: string | null }[]> =>
  api.database
    .superuser()
    .query<{ kind: string; user_id: string | null }>(
      `select kind, user_id from outbox where kind like 'send-password%' order by created_at`,
    )
    .then(({ rows }) => rows);

describe('a forgotten password', () => {
  it('is answered the same for a known and an unknown address, and leaves the same work', async () => {
    await api.signedIn('bekend@voorbeeld.nl');
    const ask = async (email: string) => {
      const { status, body } = await api.client().post('/api/v1/password-resets', { email });
      return { status, body };
    };
    const answers = [await ask('bekend@voorbeeld.nl'), await ask('onbekend@voorbeeld.nl')];
    expect(answers).toEqual(Array(2).fill({ status: 202, body: { linkValidMinutes: 30 } }));
    expect(await asked()).toEqual([
      { kind: 'send-password-reset', user_id: expect.any(String) },
      { kind: 'send-password-reset', user_id: null },
    ]);
  });

  it('is replaced by the link, which ends every session, signs nobody in and voids other links', async () => {
    const email = 'vergeten@voorbeeld.nl';
    const client = await api.signedIn(email);
    const [token, older] = [
      await api.tokenFor(email, 'reset-password'),
      await api.tokenFor(email, 'reset-password'),
    ];
    const answer = await api.client().post(redemptions, { token, password: another });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([204, []]);
    expect((await client.get('/api/v1/attempts')).status).toBe(401);
    expect([await signIn(email, password), await signIn(email, another)]).toEqual([401, 201]);
    expect(await redeem(older)).toEqual([410, 'reset-link-invalid']);
    expect((await asked()).at(-1)?.kind).toBe('send-password-changed');
  });

  it('keeps the link when the new password is too easy to guess', async () => {
    await api.signedIn('zwak@voorbeeld.nl');
    const token = await api.tokenFor('zwak@voorbeeld.nl', 'reset-password');
    expect(await redeem(token, 'wachtwoord1234')).toEqual([422, 'password-too-weak']);
    expect(await redeem(token)).toEqual([204, undefined]);
  });

  it('is replaced once, however many use the link at the same time', async () => {
    await api.signedIn('samen@voorbeeld.nl');
    const token = await api.tokenFor('samen@voorbeeld.nl', 'reset-password');
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(token)));
    expect(answers.filter(([status]) => status === 204)).toHaveLength(1);
    expect(answers.filter(([, code]) => code === 'reset-link-invalid')).toHaveLength(19);
  });

  it('is not replaced by a link for something else, nor by one that is too old', async () => {
    await api.signedIn('oud@voorbeeld.nl');
    expect(await redeem(await api.tokenFor('oud@voorbeeld.nl', 'verify-email'))).toEqual([
      410,
      'reset-link-invalid',
    ]);
    const token = await api.tokenFor('oud@voorbeeld.nl', 'reset-password');
    const verified = await api.client().post<Problem>('/api/v1/email-verifications', { token, password });
    expect(verified.body.code).toBe('link-invalid');
    await api.database
      .superuser()
      .query(`update one_time_link set expires_at = now() where redeemed_at is null`);
    expect(await redeem(token)).toEqual([410, 'reset-link-invalid']);
  });
});
