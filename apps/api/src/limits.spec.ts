import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { crowdSize, freeTries } from '#server/platform/limits';
import { Clock } from '#server/platform/clock';
import { ApiHarness, password } from './testing/api-harness.js';

let api: ApiHarness;
let now: number;

beforeAll(async () => {
  api = await ApiHarness.create();
  const started = Date.now();
  now = started;
  api.app.get(Clock, { strict: false }).now = () => new Date(now);
});
afterAll(() => api.close());

const seconds = (count: number): void => void (now += count * 1000);
const guess = async (email: string, secret = 'verkeerd wachtwoord', from = '192.0.2.1') => {
  const answer = await api.client().send('POST', '/api/v1/sessions', {
    json: { email, password: secret, sharedComputer: false },
    headers: { 'x-forwarded-for': from },
  });
  return [answer.status, answer.headers.get('retry-after')];
};

describe('guessing at a password', () => {
  it('costs a wait that doubles after five tries, for an unknown address too', async () => {
    await api.signedIn('geraden@voorbeeld.nl');
    for (const email of ['geraden@voorbeeld.nl', 'niemand@voorbeeld.nl']) {
      for (let tries = 0; tries < freeTries; tries += 1) expect(await guess(email)).toEqual([401, null]);
      expect(await guess(email, password)).toEqual([429, '30']);
      seconds(30);
      expect(await guess(email)).toEqual([401, null]);
      seconds(59);
      expect(await guess(email, password)).toEqual([429, '1']);
      seconds(1);
      expect(await guess(email)).toEqual([401, null]);
      expect(await guess(email)).toEqual([429, '120']);
    }
  });

  it('is let go once the password was right', async () => {
    const email = 'weet-het@voorbeeld.nl';
    await api.signedIn(email);
    for (let tries = 1; tries < freeTries; tries += 1) await guess(email);
    // The browser is new to her: the password was right, and a code is asked.
    expect((await guess(email, password))[0]).toBe(202);
    for (let tries = 0; tries < freeTries; tries += 1) expect((await guess(email))[0]).toBe(401);
    expect((await guess(email))[0]).toBe(429);
  });

  it('gets no further by guessing many times at once', async () => {
    const email = 'tegelijk@voorbeeld.nl';
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess(email)));
    expect(answers.filter(([status]) => status === 401)).toHaveLength(freeTries);
  });

  it('does not stop the owner from choosing a new password, after which she is let in', async () => {
    const email = 'vergat-het@voorbeeld.nl';
    await api.signedIn(email);
    for (let tries = 0; tries <= freeTries; tries += 1) await guess(email);
    const token = await api.tokenFor(email, 'reset-password');
    const chosen = 'molen theepot wandeling krant';
    await api.client().post('/api/v1/password-resets/redemptions', { token, password: chosen });
    expect((await guess(email, chosen))[0]).toBe(202);
  });

  it('begins anew after a day without tries', async () => {
    const email = 'morgen@voorbeeld.nl';
    for (let tries = 0; tries < 8; tries += 1) {
      await guess(email);
      seconds(3600);
    }
    seconds(24 * 3600);
    for (let tries = 0; tries < freeTries; tries += 1) expect((await guess(email))[0]).toBe(401);
    expect(await guess(email)).toEqual([429, '30']);
  });
});

describe('a crowd behind one address', () => {
  it('has room for a town hall, and then waits; others go on', async () => {
    const ask = async (from: string) => {
      const answer = await api.client().send('POST', '/api/v1/email-verifications', {
        json: { token: 'x', password: 'x' },
        headers: { 'x-forwarded-for': from },
      });
      return [answer.status, answer.headers.get('retry-after')];
    };
    for (let asked = 0; asked < crowdSize; asked += 1) expect((await ask('192.0.2.9'))[0]).toBe(410);
    expect(await ask('192.0.2.9')).toEqual([429, '900']);
    expect((await ask('192.0.2.10'))[0]).toBe(410);
    seconds(900);
    expect((await ask('192.0.2.9'))[0]).toBe(410);
  });
});
