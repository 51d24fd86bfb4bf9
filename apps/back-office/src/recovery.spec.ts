import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness, email, password } from './testing/back-office-harness.js';

const step = '/admin/second-step';
const account = '/admin/account';
let office: BackOfficeHarness;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
});
beforeEach(() =>
  office.sql.query(
    'delete from back_office_authenticator; delete from back_office_recovery_code; delete from limit_count; select 1',
  ),
);
afterAll(() => office.close());

const tokenIn = (text: string): string => /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
const codesIn = (text: string): string[] =>
  [...text.matchAll(/<li><code>([^<]+)<\/code>/g)].map(([, code = '']) => code);

/** Sets up an app, as at a first sign-in. @returns who did, and her recovery codes */
async function setUp(): Promise<{ client: BackOfficeClient; codes: string[] }> {
  const client = office.client();
  const { csrfToken, code } = await shownPassword(client);
  return { client, codes: codesIn((await client.post(step, { csrfToken, code })).text) };
}

async function shownPassword(client: BackOfficeClient): Promise<{ csrfToken: string; code: string }> {
  await client.post('/admin/sign-in', { email, password });
  const { text } = await client.get(step);
  return { csrfToken: tokenIn(text), code: office.codeOf(text) };
}

async function enterBy(code: string) {
  const client = office.client();
  const { csrfToken } = await shownPassword(client);
  return { client, answer: await client.post(step, { csrfToken, code }) };
}

describe('recovery codes', () => {
  it('are ten, shown once as the app is set up, and kept as hashes', async () => {
    const { client, codes } = await setUp();
    expect(new Set(codes).size).toBe(10);
    const { rows } = await office.sql.query('select * from back_office_recovery_code');
    expect(rows).toHaveLength(10);
    const { text } = await client.get(account);
    for (const code of codes) {
      expect(JSON.stringify(rows)).not.toContain(code);
      expect(text).not.toContain(code);
    }
    expect(text).toContain('U hebt nog 10 herstelcodes.');
  });

  it('let one in without the app, each once, however typed', async () => {
    const { codes } = await setUp();
    const typed = ` ${codes[0]?.toUpperCase().replaceAll('-', ' ')} `;
    expect((await enterBy(typed)).answer.headers.get('location')).toBe(`${account}?done=recovered`);
    expect((await enterBy(codes[0] ?? '')).answer.status).toBe(401);
  });

  it('let in one of many who show the same one at the same moment', async () => {
    const { codes } = await setUp();
    const steps = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const client = office.client();
        return { client, ...(await shownPassword(client)) };
      }),
    );
    const answers = await Promise.all(
      steps.map(({ client, csrfToken }) => client.post(step, { csrfToken, code: codes[1] ?? '' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it('of somebody else let nobody in', async () => {
    const { codes } = await setUp();
    const other = await office.addAccount('ander@voorbeeld.nl');
    await office.sql.query('update back_office_recovery_code set account_id = $1', [other]);
    expect((await enterBy(codes[2] ?? '')).answer.status).toBe(401);
  });

  it('are guessed at five times, together with the app', async () => {
    await setUp();
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) statuses.push((await enterBy('aaaa-bbbb-cccc')).answer.status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('are renewed by who shows the app, and not without', async () => {
    const { client, codes } = await setUp();
    const path = `${account}/recovery-codes`;
    const csrfToken = tokenIn((await client.get(account)).text);
    for (const code of ['', '000000', codes[3] ?? ''])
      expect((await client.post(path, { csrfToken, code })).status).toBe(422);
    await office.sql.query('update back_office_authenticator set last_step = 0');
    const { status, text } = await client.post(path, { csrfToken, code: office.codeOf('') });
    const renewed = codesIn(text);
    expect([status, renewed.length, renewed.some((code) => codes.includes(code))]).toEqual([201, 10, false]);
    expect((await enterBy(codes[4] ?? '')).answer.status).toBe(401);
    expect((await enterBy(renewed[0] ?? '')).answer.status).toBe(303);
  });
});

describe('another app', () => {
  it('is set up by who shows her password; sessions and codes of before are gone', async () => {
    const { client, codes } = await setUp();
    const kept = client.cookie;
    const csrfToken = tokenIn((await client.get(account)).text);
    expect((await client.post(`${account}/app`, { csrfToken, password: 'iets anders' })).status).toBe(422);
    expect((await client.post(`${account}/app`, { csrfToken, password })).status).toBe(303);
    client.cookie = kept;
    expect((await client.get(account)).status).toBe(303);
    expect((await enterBy(codes[0] ?? '')).answer.status).toBe(401);
    const again = office.client();
    await again.post('/admin/sign-in', { email, password });
    expect((await again.get(step)).text).toContain('class="secret"');
  });
});
