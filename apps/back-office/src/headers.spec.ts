import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foreignRequests, missingProtections, routeHandlers } from '#server/testing';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

/** Every page and answer of the back office that can be had by its address. */
async function addresses(): Promise<string[]> {
  const { text } = await client.get('/admin/api/resources/statements/actions/list');
  const { records } = JSON.parse(text) as { records: { id: string }[] };
  const record = encodeURIComponent(records[0]!.id);
  const { text: page } = await client.get('/admin');
  const files = [...page.matchAll(/(?:src|href)="(?<address>\/[^"]+)"/g)];
  return [
    '/',
    '/admin',
    '/admin/sign-in',
    '/admin/first-administrator',
    '/admin/resources/statements',
    '/admin/resources/editions',
    `/admin/resources/statements/records/${record}/show`,
    '/admin/api/resources/statements/actions/list',
    `/admin/api/resources/statements/records/${record}/show`,
    '/admin/api/resources/nothing/actions/list',
    '/admin/bestaat-niet',
    '/bestaat-niet',
    '/health/live',
    ...files.map(({ groups }) => groups?.['address'] ?? ''),
  ];
}

describe('every answer of the back office', () => {
  it('carries each header of protection, signed in or not', async () => {
    const paths = await addresses();
    expect(paths.length).toBeGreaterThan(18);
    for (const who of [client, office.client()])
      for (const path of paths) {
        const { headers } = await who.get(path);
        expect([path, missingProtections(headers)]).toEqual([path, []]);
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

  it('changes nothing for a page of another site, nor without the token of the session', async () => {
    expect(routeHandlers(office.app).length).toBeGreaterThan(5);
    const form = { email: 'x@voorbeeld.nl', password: 'x', csrf: 'x' };
    const posts = ['/admin/sign-in', '/admin/sign-out', '/admin/first-administrator'];
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://elders.example' },
    ];
    for (const path of posts)
      for (const headers of foreign) {
        const { status } = await client.send('POST', path, { form, headers });
        expect([path, headers, status]).toEqual([path, headers, 403]);
      }
    const own = { 'sec-fetch-site': 'same-origin' };
    expect((await client.send('POST', '/admin/sign-out', { form, headers: own })).status).toBe(403);
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const path = '/admin/api/resources/statements/records/x/edit';
      const answer = await client.send(method, path, { form, headers: { 'sec-fetch-site': 'cross-site' } });
      expect([method, answer.status >= 400 && answer.status < 500]).toEqual([method, true]);
    }
    expect((await client.get('/admin')).status).toBe(200);
  });
});
