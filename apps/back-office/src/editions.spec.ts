import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';
import { hidden } from './testing/hidden.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
let first: string;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
  first = `/admin/editions/${await idOf(1)}`;
  await rename('Nieuwe naam');
  await act('publish', { agreed: '1' });
});
afterAll(() => office.close());

const names = '/admin/texts/names/names-scan';

async function idOf(number: number): Promise<string> {
  const { rows } = await office.sql.query<{ id: string }>('select id from edition where number = $1', [
    number,
  ]);
  return rows[0]?.id ?? '';
}

async function rename(name: string): Promise<void> {
  const { text } = await client.get(names);
  const form = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
  expect((await client.post(names, { ...form, 'clusters.methods.name@nl': name })).status).toBe(303);
}

async function act(action: string, form: Record<string, string>): Promise<void> {
  const { text } = await client.get('/admin/draft');
  const said = {
    csrfToken: hidden(text, 'csrfToken'),
    hash: hidden(text, 'hash'),
    edition: hidden(text, 'edition'),
  };
  expect((await client.post(`/admin/draft/${action}`, { ...said, ...form })).status).toBe(303);
}

describe('an older edition', () => {
  it('is found in the list and tells all of its texts, none of which can be changed there', async () => {
    const { text: listed } = await client.get('/admin/api/resources/editions/actions/list');
    expect(listed).toContain(first);
    const { text } = await client.get(first);
    expect(text).toContain('<h1>Editie 1</h1>');
    expect(text).toContain('Vervangen');
    const links = [...text.matchAll(/<li><a href="([^"]+)"/g)].map(([, href = '']) => href);
    const items = links.filter((href) => href.startsWith(`${first}/`));
    const { rows } = await office.sql.query<{ count: number }>(
      `select (select count(*) from statement where edition_id = $1)::int + (select count(*) from tip where edition_id = $1)::int
         + (select count(*) from source where edition_id = $1)::int + (select count(*) from page where edition_id = $1)::int
         + (select count(distinct kind) from mail_text where edition_id = $1)::int
         + (select count(*) from cluster where edition_id = $1)::int + 2 as count`,
      [first.split('/').at(-1)],
    );
    expect(items).toHaveLength(rows[0]?.count ?? 0);
    for (const href of items.filter((_, at) => at % 20 === 0)) {
      const page = await client.get(href);
      expect([href, page.status]).toEqual([href, 200]);
      expect(page.text.split('<main')[1]).not.toMatch(/<form|<input|<textarea/);
    }
  });

  it('keeps what it said, in both languages, while the current one says something else', async () => {
    const older = (await client.get(`${first}/names-scan`)).text;
    expect(older).not.toContain('Nieuwe naam');
    expect(older).toContain('Methodiek');
    expect(older).toContain('Methods');
    expect((await client.get(`/admin/editions/${await idOf(2)}/names-scan`)).text).toContain('Nieuwe naam');
  });

  it('that was taken back can still be read', async () => {
    await act('take-back', {});
    const { text } = await client.get(`/admin/editions/${await idOf(2)}`);
    expect(text).toContain('Teruggenomen op');
    expect((await client.get(`/admin/editions/${await idOf(2)}/names-scan`)).text).toContain('Nieuwe naam');
  });

  it('whose files are no longer read says so, and can still be downloaded', async () => {
    await office.sql.query(
      `insert into edition (id, scan_code, number, state, languages, content_hash, published_at)
       values (gen_random_uuid(), 'quickscan', 99, 'superseded', '{nl}', 'oud', now())`,
    );
    const { status, text } = await client.get(`/admin/editions/${await idOf(99)}`);
    expect([status, text]).toEqual([200, expect.stringContaining('Deze editie is ouder')]);
    expect((await client.get(`/admin/editions/${await idOf(99)}/export`)).status).toBe(200);
  });

  it('is not there under another name', async () => {
    for (const path of [`${first}/tip-nope`, '/admin/editions/00000000-0000-7000-8000-000000000000'])
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    expect((await client.get('/admin/editions/x')).status).toBe(400);
  });
});
