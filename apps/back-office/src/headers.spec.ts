import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { backOfficeRule } from '#domain/access';
import { foreignRequests, missingProtections } from '#server/testing';
import { type Address, addressesOf } from './testing/addresses.js';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let account: string;
let client: BackOfficeClient;
let routes: Address[];
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  account = await office.addAccount('platform@voorbeeld.nl', 'platform-administrator');
  client = await office.withSession(account);
  routes = await addressesOf(office);
});
beforeEach(() => office.sql.query('delete from limit_count'));
afterAll(() => office.close());

/** Every page and answer of the back office that can be had by its address, and the files they need. */
async function addresses(): Promise<string[]> {
  const { text: page } = await client.get('/admin');
  const files = [...page.matchAll(/(?:src|href)="(?<address>\/[^"]+)"/g)];
  const lists = [
    '/admin/resources/statements',
    '/admin/resources/editions',
    '/admin/api/resources/nothing/actions/list',
  ];
  const gettable = routes.filter(({ verb }) => verb === 'GET' || verb === 'ALL').map(({ path }) => path);
  return [...gettable, ...lists, '/bestaat-niet', ...files.map(({ groups }) => groups?.['address'] ?? '')];
}

/** The routes that change something for who is signed in. */
const changing = (): Address[] =>
  routes.filter(({ verb, operation }) => verb === 'POST' && backOfficeRule(operation)?.session !== 'ignored');

/** What the back office keeps, but for what anybody's looking does. */
async function kept(): Promise<unknown[]> {
  const tables = ['tenant', 'edition', 'content_change', 'audit_entry', 'outbox', 'invitation', 'join_code'];
  tables.push('back_office_account', 'back_office_invitation', 'back_office_authenticator', 'limit_count');
  return Promise.all(
    tables.map(async (table) => {
      const sql = `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${table} t`;
      return (await office.sql.query<{ md5: string }>(sql)).rows;
    }),
  );
}

describe('every answer of the back office', () => {
  it('carries each header of protection, signed in or not', async () => {
    const paths = await addresses();
    expect(paths.length).toBeGreaterThan(35);
    for (const who of [client, office.client()])
      for (const path of paths) {
        const { headers, status } = await who.get(path);
        expect([path, missingProtections(headers), status < 500]).toEqual([path, [], true]);
      }
  });

  it('asks nothing of another site, and has no script in itself', async () => {
    for (const path of await addresses()) {
      const { text, headers } = await client.get(path);
      if (!headers.get('content-type')?.includes('html')) continue;
      expect([path, foreignRequests(text, [])]).toEqual([path, []]);
      const inline = [...text.matchAll(/<script\b(?<attributes>[^>]*)>/g)].filter(
        ({ groups }) => !/\bsrc=|type="application\/json"/.test(groups?.['attributes'] ?? ''),
      );
      expect([path, inline.map(([tag]) => tag)]).toEqual([path, []]);
      expect(text).not.toMatch(/<[^>]+\son\w+="/);
    }
  });
});

describe('a form', () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://elders.example' },
  ];
  const own = { 'sec-fetch-site': 'same-origin' };

  it('of another site changes nothing, whatever the route, also with the token of the session', async () => {
    const { text } = await client.get('/admin/draft');
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const before = await kept();
    const posts = routes.filter(({ verb }) => verb === 'POST');
    expect(posts.length).toBeGreaterThan(25);
    for (const { path } of posts)
      for (const headers of foreign) {
        const { status } = await client.send('POST', path, { form: { csrfToken }, headers });
        expect([path, headers, status]).toEqual([path, headers, 403]);
      }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const path = '/admin/api/resources/statements/records/x/edit';
      const answer = await client.send(method, path, { form: { csrfToken }, headers: foreign[0]! });
      expect([method, answer.status]).toEqual([method, 403]);
    }
    expect(await kept()).toEqual(before);
  });

  it('without the token of the session changes nothing, whatever the route', async () => {
    const other = await office.withSession(account);
    const { text } = await other.get('/admin/draft');
    const hers = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const before = await kept();
    expect(changing().length).toBeGreaterThan(20);
    for (const { path } of changing())
      for (const form of [{}, { csrfToken: '' }, { csrfToken: 'x' }, { csrfToken: hers }]) {
        const { status } = await client.send('POST', path, {
          form: form,
          headers: own,
        });
        expect([path, form, status]).toEqual([path, form, 403]);
      }
    expect(await kept()).toEqual(before);
    expect((await client.get('/admin')).status).toBe(200);
  });

  it('is refused to who is signed in nowhere, whatever the route', async () => {
    for (const { path } of changing()) {
      const { status, headers } = await office.client().send('POST', path, { form: {}, headers: own });
      expect([path, status, headers.get('location')]).toEqual([path, 303, '/admin/sign-in']);
    }
  });

  it('is refused to who may only edit texts, where it is for platform administrators', async () => {
    const editor = await office.signedIn();
    const { text } = await editor.get('/admin/draft');
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const platform = changing().filter(({ operation }) => {
      const rule = backOfficeRule(operation);
      return rule && !rule.roles.includes('content-manager');
    });
    expect(platform.length).toBeGreaterThan(10);
    for (const { path } of platform)
      expect([path, (await editor.send('POST', path, { form: { csrfToken }, headers: own })).status]).toEqual(
        [path, 403],
      );
  });
});
