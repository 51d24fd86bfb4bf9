import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foreignRequests, missingProtections } from '#server/testing';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';

type Document = { readonly paths: Record<string, Record<string, { readonly operationId: string }>> };

/** Pages that need an account, and ones that do not exist. */
const morePages = [
  '/mijn-scan',
  '/mijn-account',
  '/mijn-organisatie',
  '/organisatie',
  '/resultaten/x',
  '/invullen/x/stelling/1',
  '/en/mijn-account',
  '/bestaat-niet',
  '/en/does-not-exist',
];

let api: ApiHarness;
let client: ApiClient;
beforeAll(async () => {
  api = await ApiHarness.create({ PORTAL_DIR: 'dist/portal/browser' });
  client = await api.signedIn('deelnemer@voorbeeld.nl');
});
afterAll(() => api.close());

async function routes(): Promise<{ method: string; path: string; operation: string }[]> {
  const { body } = await client.get<Document>('/api/v1/openapi.json');
  return Object.entries(body.paths).flatMap(([template, verbs]) =>
    Object.entries(verbs).map(([verb, { operationId }]) => ({
      method: verb.toUpperCase(),
      path: `/api/v1${template.replace(/\{\w+\}/g, 'x')}`,
      operation: operationId,
    })),
  );
}

/** What the answers to these addresses lack, by address. */
async function lackingAt(paths: readonly string[], who: ApiClient): Promise<[string, string[]][]> {
  const lacking: [string, string[]][] = [];
  for (const path of paths) {
    const { headers } = await who.get(path);
    const missing = missingProtections(headers);
    if (missing.length > 0) lacking.push([path, missing]);
  }
  return lacking;
}

async function pages(): Promise<string[]> {
  const { body } = await client.get<string>('/sitemap.xml');
  const listed = [...body.matchAll(/<loc>(?<address>[^<]+)<\/loc>/g)];
  return [...listed.map(({ groups }) => new URL(groups?.['address'] ?? '').pathname), ...morePages];
}

describe('every answer of the API', () => {
  it('carries each header of protection, whoever asks and whatever the answer', async () => {
    const paths = (await routes()).filter(({ method }) => method === 'GET').map(({ path }) => path);
    const more = ['/api/v1/openapi.json', '/api/v1/nothing', '/health/live', '/health/ready'];
    expect(paths.length).toBeGreaterThan(20);
    for (const who of [client, api.client()]) expect(await lackingAt([...paths, ...more], who)).toEqual([]);
  });

  it('says the version of the API and is kept by nobody, unless it is public content', async () => {
    for (const path of ['/api/v1/me', '/api/v1/nothing', '/api/v1/openapi.json', '/health/live']) {
      const { headers } = await client.get(path);
      expect([path, headers.get('api-version'), headers.get('cache-control')]).toEqual([
        path,
        expect.stringMatching(/^\d+\.\d+\.\d+$/),
        'no-store',
      ]);
    }
    const { headers } = await client.get('/api/v1/scans/quickscan/editions/current');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect((await client.get('/')).headers.has('api-version')).toBe(false);
  });

  it('changes nothing for a page of another site, on any route', async () => {
    // Mail programs post their one click from anywhere (RFC 8058).
    const unsafe = (await routes()).filter(
      ({ method, operation }) => method !== 'GET' && operation !== 'unsubscribeFromMail',
    );
    expect(unsafe.length).toBeGreaterThan(30);
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': '', origin: 'https://elders.example' },
      { 'sec-fetch-site': '', origin: 'null' },
    ];
    for (const { method, path } of unsafe)
      for (const headers of foreign) {
        const answer = await client.send(method, path, { json: {}, headers });
        expect([method, path, headers, codeOf(answer)]).toEqual([method, path, headers, 'origin-refused']);
        expect(missingProtections(answer.headers)).toEqual([]);
      }
  });
});

describe('every page of the portal', () => {
  it('carries each header of protection, allows scripts from our own files only, and has a nonce of its own', async () => {
    const paths = await pages();
    expect(paths.length).toBeGreaterThan(15);
    expect(await lackingAt(paths, client)).toEqual([]);
    const policies = new Set<string>();
    for (const path of [paths[0]!, ...paths]) {
      const { headers } = await client.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect([path, policy]).toEqual([
        path,
        expect.stringMatching(/script-src 'self';.*style-src 'self' 'nonce-/),
      ]);
      expect(policy).toContain('trusted-types angular');
      policies.add(policy);
    }
    expect(policies.size).toBe(paths.length + 1);
  });

  it('asks nothing of another site, and has no script in itself', async () => {
    for (const path of await pages()) {
      const { body } = await client.get<string>(path);
      expect([path, foreignRequests(body, ['http://localhost:3000/'])]).toEqual([path, []]);
      const inline = [...body.matchAll(/<script\b(?<attributes>[^>]*)>/g)].filter(
        ({ groups }) => !/\bsrc=|type="application\/(ld\+)?json"/.test(groups?.['attributes'] ?? ''),
      );
      expect([path, inline.map(([tag]) => tag)]).toEqual([path, []]);
      expect(body).not.toMatch(/<[^>]+\son\w+="/);
    }
  });

  it('is found lacking where something is missing, so that the tests above can fail', () => {
    expect(missingProtections(new Headers())).toContain("object-src 'none'");
    const page =
      '<link href="https://fonts.example/a.css"><a href="https://ok.example">x</a><img src="//x.y/z">';
    expect(foreignRequests(page, [])).toEqual(['https://fonts.example/a.css', '//x.y/z']);
  });
});
