import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';
import { AdminPanel } from './admin/admin-panel.js';

type Listed = {
  readonly records: readonly { readonly id: string; readonly params: Readonly<Record<string, unknown>> }[];
  readonly meta: { readonly total: number; readonly perPage: number; readonly page: number };
};

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

const api = '/admin/api/resources';

async function list(resource: string, query: Record<string, string> = {}): Promise<Listed> {
  const { text } = await client.get(
    `${api}/${resource}/actions/list?${new URLSearchParams(query).toString()}`,
  );
  return JSON.parse(text) as Listed;
}

const valuesOf = ({ records }: Listed, field: string) => records.map(({ params }) => params[field]);

/** Of the shipped pack. */
const statements = 24;

describe('the list of statements', () => {
  it('shows those of the content pack, with where each is edited', async () => {
    const { records, meta } = await list('statements', { perPage: '100' });
    expect(meta.total).toBe(statements);
    expect(records[0]?.params).toMatchObject({
      code: '1',
      title: 'Omgaan met cultuurverschillen',
      missing: '–',
      changed: '–',
      href: '/admin/texts/statements/statement-1',
    });
  });

  it('goes page by page', async () => {
    const third = await list('statements', { page: '3', perPage: '10' });
    expect([third.meta, valuesOf(third, 'code')]).toEqual([
      expect.objectContaining({ total: statements, page: 3, perPage: 10 }),
      ['21', '22', '23', '24'],
    ]);
  });

  it('is sorted by any column, both ways', async () => {
    const codes = valuesOf(await list('statements', { sortBy: 'code', direction: 'desc' }), 'code');
    const highest = ['24', '23', '22'];
    expect(codes.slice(0, highest.length)).toEqual(highest);
    const titles = valuesOf(await list('statements', { sortBy: 'title' }), 'title') as string[];
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });

  it('finds text in any field, whatever the case', async () => {
    const found = await list('statements', { 'filters.search': ' OMGAAN met cultuur ' });
    expect(valuesOf(found, 'code')).toEqual(['1']);
    expect((await list('statements', { 'filters.search': '50% of \\ [niets]' })).meta.total).toBe(0);
  });

  it('opens one statement', async () => {
    const [{ id } = { id: '' }] = (await list('statements')).records;
    const { status, text } = await client.get(`${api}/statements/records/${id}/show`);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      {
        record: expect.objectContaining({
          id,
          params: expect.objectContaining({ code: '1' }) as unknown,
        }) as unknown,
      },
    ]);
  });
});

it('the list of editions names their state, languages and moment', async () => {
  const { records } = await list('editions');
  expect(records.map(({ params }) => params)).toEqual([
    expect.objectContaining({
      number: 1,
      state: 'Gepubliceerd',
      languages: 'Nederlands, Engels',
      publishedAt: expect.any(String) as unknown,
    }),
  ]);
});

describe('what does not exist', () => {
  it.each([
    `${api}/accounts/actions/list`,
    `${api}/__proto__/actions/list`,
    `${api}/statements/records/nope/show`,
    `${api}/statements/records/%00/show`,
    `${api}/statements/actions/search/a`,
    '/admin/api/dashboard',
    '/admin/api/pages/x',
    '/admin/bundles/1/..%2F..%2Fpackage.json',
  ])('is a 404: %s', async (path) => {
    expect((await client.get(path)).status).toBe(404);
  });

  it.each([
    'page=-1',
    'page=0',
    'page=1e9',
    'perPage=-5',
    'perPage=100000',
    'perPage=x',
    'sortBy=nothing',
    'sortBy=__proto__',
    'direction=up',
    'direction=asc&direction=desc',
    'filters.nothing=x',
    'filters.search=a&filters.search=b',
    'filters.__proto__.polluted=yes',
    '__proto__.polluted=yes',
    'constructor.prototype.polluted=yes',
    'filters[search]=x',
    'filters=x',
    `filters.search=${'x'.repeat(5000)}`,
  ])('is left out of a list’s address: %s', async (query) => {
    const { status, text } = await client.get(`${api}/statements/actions/list?${query}`);
    expect([status, (JSON.parse(text) as Listed).meta]).toEqual([
      200,
      expect.objectContaining({ total: statements, page: 1, perPage: 25 }),
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('changing anything', () => {
  const allTexts = () =>
    office.sql.query(`select md5(string_agg(t::text, '' order by t::text)) from statement_text t`);
  const tries = (id: string) => [
    `${api}/statements/actions/new`,
    `${api}/statements/records/${id}/edit`,
    `${api}/statements/records/${id}/delete`,
    `${api}/statements/records/${id}/show`,
    `${api}/statements/bulk/bulkDelete?recordIds=${id}`,
    `${api}/statements/actions/list`,
  ];

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is refused by %s', async (method) => {
    const before = await allTexts();
    const [{ id } = { id: '' }] = (await list('statements')).records;
    for (const path of tries(id)) {
      const answer = await client.send(method, path, {
        form: { title: 'Veranderd' },
        headers: { 'sec-fetch-site': 'same-origin' },
      });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect((await allTexts()).rows).toEqual(before.rows);
  });

  it.each(['edit', 'delete'])('by GET %s is not there', async (action) => {
    const [{ id } = { id: '' }] = (await list('statements')).records;
    expect((await client.get(`${api}/statements/records/${id}/${action}`)).status).toBe(404);
  });

  it.each(['new', 'edit', 'delete', 'bulkDelete', 'search'])('AdminJS refuses %s too', async (action) => {
    const editor = {
      accountId: '',
      email: '',
      role: 'content-manager',
      language: 'nl',
      csrfToken: '',
    } as const;
    const request = { params: { resourceId: 'editions', action }, payload: {}, method: 'post' as const };
    const answer = await office.app.get(AdminPanel).actionsFor(editor).resourceAction(request, undefined);
    expect(answer['notice']).toMatchObject({ type: 'error', message: 'forbiddenError' });
  });
});

describe('hostile text', () => {
  const hostile = '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>';

  it('in a statement is plain JSON, and never in a page', async () => {
    await office.sql.query(`begin; set local session_replication_role = replica;
      update edition_file set content = regexp_replace(content, 'title: [^\n]*', 'title: "${hostile}"')
        where path = 'nl/statements/24.yaml';
      update edition set content_hash = 'of the hostile one'; commit`);
    const { text, headers } = await client.get(`${api}/statements/actions/list?perPage=100`);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(valuesOf(JSON.parse(text) as Listed, 'title')).toContain(hostile);
    expect((await client.get('/admin/resources/statements')).text).not.toContain('alert(1)');
  });

  it('in someone’s address cannot end the data in the page', async () => {
    const account = await office.addAccount(`${hostile}@voorbeeld.nl`);
    const { text } = await (await office.withSession(account)).get('/admin');
    expect(text).not.toContain(hostile);
    expect(text.match(/<script/g)).toHaveLength(6);
    expect(text.match(/<script type="application\/json" id="start">([^<]*)<\/script>/)?.[1]).toContain(
      'alert(1)',
    );
  });

  it('in the address of a page is not in it', async () => {
    const { text } = await client.get(
      `/admin/resources/${encodeURIComponent(hostile)}?a=${encodeURIComponent(hostile)}`,
    );
    expect(text).not.toContain('alert(1)');
  });
});

describe('every page', () => {
  const policyOf = ({ headers }: Answer) => headers.get('content-security-policy') ?? '';

  it('has a policy without inline scripts, frames, plug-ins or other sites', async () => {
    const page = await client.get('/admin');
    expect(policyOf(page)).toMatch(/default-src 'none';.*script-src 'self';/);
    expect(policyOf(page)).toMatch(/object-src 'none'; base-uri 'none'; frame-ancestors 'none'/);
    expect(policyOf(page)).not.toMatch(/unsafe|https?:|\*/);
    expect(policyOf(await office.client().get('/admin/sign-in'))).not.toMatch(/unsafe|script-src|https?:|\*/);
    expect(page.text).not.toMatch(/https?:\/\/|<script>|<style|onload|googleapis/);
  });

  it('is not kept by the browser, and has a nonce of its own', async () => {
    const [first, second] = [await client.get('/admin'), await client.get('/admin')];
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(policyOf(first)).not.toBe(policyOf(second));
  });

  it('finds AdminJS’s scripts as they are shipped', async () => {
    const { text } = await client.get('/admin');
    const paths = [...text.matchAll(/src="([^"]+)"/g)].map(([, path = '']) => path);
    for (const path of paths) {
      const { status, headers } = await client.get(path);
      expect([path, status, headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringMatching(/javascript/),
      ]);
    }
    expect(paths).toHaveLength(5);
  });
});
