import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, PageList } from '#contracts/pages';
import type { Edition } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import { ApiHarness } from './testing/api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const editions = '/api/v1/scans/quickscan/editions';
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.origin}${editions}/${path}`, { headers });
const read = async <T>(path: string, language: string): Promise<T> =>
  (await (await get(path, { 'accept-language': language })).json()) as T;

describe('public content', () => {
  it.each(['current', 'current/tips', 'current/pages', 'current/pages/home'])(
    'comes in the language asked for: %s',
    async (path) => {
      for (const language of ['nl', 'en']) {
        const answer = await get(path, { 'accept-language': language });
        expect(answer.headers.get('content-language')).toBe(language);
        expect(answer.headers.get('vary')).toContain('Accept-Language');
        expect(await answer.json()).toMatchObject({ language });
      }
      expect(
        (await get(`${path}?language=en`, { 'accept-language': 'nl' })).headers.get('content-language'),
      ).toBe('en');
    },
  );

  it('is asked for again by its entity tag, which differs by language', async () => {
    const first = await get('current', { 'accept-language': 'nl' });
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    expect((await get('current', { ...headers, 'accept-language': 'nl' })).status).toBe(304);
    expect((await get('current', { ...headers, 'accept-language': 'en' })).status).toBe(200);
  });

  it('may be kept for ever under the id of its edition, but an error may not', async () => {
    const { id } = await read<Edition>('current', 'nl');
    for (const path of [id, `${id}/tips`, `${id}/pages`, `${id}/pages/home`]) {
      expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const missing = await get(`${id}/pages/nothing`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).not.toContain('immutable');
    expect(await missing.json()).toMatchObject({ code: 'page-unknown' });
  });

  it('lists each tip with places, function groups and sources that there are', async () => {
    const { tips, sources } = await read<TipList>('current/tips', 'nl');
    const { clusters, functionGroups } = await read<Edition>('current', 'nl');
    const statements = clusters.flatMap(({ statements }) => statements.map(({ code }) => code));
    const known = sources.map(({ code }) => code);
    for (const tip of tips) {
      for (const { statement } of tip.places) expect(statements).toContain(statement);
      for (const code of tip.sources) expect(known).toContain(code);
      for (const group of tip.functionGroups) expect(functionGroups.map(({ code }) => code)).toContain(group);
    }
    expect(new Set(tips.map(({ code }) => code)).size).toBe(tips.length);
  });

  it('fills in who runs the service, and leaves no placeholder', async () => {
    const { items } = await read<PageList>('current/pages', 'nl');
    for (const language of ['nl', 'en']) {
      for (const { code } of items) {
        expect(JSON.stringify(await read<Page>(`current/pages/${code}`, language))).not.toContain('{{');
      }
    }
    expect(JSON.stringify(await read<Page>('current/pages/contact', 'nl'))).toContain(
      'contact@quickscan.example',
    );
  });

  it('has no documents while they are being made, and says so of each', async () => {
    expect(await read('current/documents', 'nl')).toEqual({ items: [] });
    const answer = await get('current/documents/statements');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'document-unknown' });
  });
});
