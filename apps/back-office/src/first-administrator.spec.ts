import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashToken, newToken } from '#server/platform/auth';
import { newId } from '#server/platform/database';
import { BackOfficeHarness } from './testing/back-office-harness.js';

const path = '/admin/first-administrator';
const email = 'eerste@voorbeeld.nl';
const password = 'kompas sneeuw gitaar venster';

let office: BackOfficeHarness;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
});
beforeEach(() => office.sql.query('delete from back_office_account'));
afterAll(() => office.close());

async function invited(hours = 1): Promise<string> {
  const token = newToken();
  await office.sql.query(
    `insert into back_office_invitation (id, token_hash, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [newId(), hashToken(token), hours],
  );
  return token;
}

const accounts = async (): Promise<unknown[]> =>
  (await office.sql.query<{ email: string; role: string }>('select email, role from back_office_account'))
    .rows;

describe('the operator’s link for the first administrator', () => {
  it('makes a platform administrator who can sign in', async () => {
    const token = await invited();
    const client = office.client();
    expect((await client.post(path, { token, email, password })).status).toBe(303);
    expect(await accounts()).toEqual([{ email, role: 'platform-administrator' }]);
    expect((await client.post('/admin/sign-in', { email, password })).status).toBe(303);
  });

  it('changes nothing when it is only opened, however often', async () => {
    const token = await invited();
    for (let times = 0; times < 3; times += 1)
      expect((await office.client().get(`${path}?token=${token}`)).status).toBe(200);
    expect(await accounts()).toEqual([]);
    expect((await office.client().post(path, { token, email, password })).status).toBe(303);
  });

  it('works once, also for many at the same time', async () => {
    const token = await invited();
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        office.client().post(path, { token, email: `a${index}@voorbeeld.nl`, password }),
      ),
    );
    expect(tries.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await accounts()).toHaveLength(1);
  });

  it('is refused when it is old or invented, or when somebody can sign in already', async () => {
    for (const token of [await invited(-1), newToken()]) {
      expect((await office.client().post(path, { token, email, password })).status).toBe(422);
    }
    await office.addAccount('al@voorbeeld.nl');
    expect((await office.client().post(path, { token: await invited(), email, password })).status).toBe(422);
    expect(await accounts()).toHaveLength(1);
  });

  it('keeps the link when the form is not right yet, and hostile input text', async () => {
    const token = await invited();
    for (const weak of ['kort', 'wachtwoord1234']) {
      expect((await office.client().post(path, { token, email, password: weak })).status).toBe(422);
    }
    const { text } = await office
      .client()
      .get(`${path}?token=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain('<script');
    expect((await office.client().post(path, { token, email, password })).status).toBe(303);
  });
});
