import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';
import { hidden } from './testing/hidden.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

const tips = '/admin/new/tips';

const tip = {
  statement: '3',
  'title@nl': 'Vraag wat iemand al kan',
  'text@nl': 'Begin met wat de klant al kan en schrijf dat samen op.',
  'title@en': 'Ask what someone can do',
  'text@en': 'Begin with what the client can do and write it down together.',
  'levels@': 'inactive starting',
  'functionGroups@': 'execution policy',
  'also@': '5.starting 12.leading',
  'effort@': 'week',
  'sources@': 'luyendijk-2022',
};
const source = { 'kind@': 'tool', 'author@': 'Çelik & Zoon', 'year@': '2024', 'title@': 'Een boek' };

async function add(list: string, values: Record<string, string>) {
  const { text } = await client.get(list === tips ? `${tips}?statement=3` : list);
  return client.post(list, { csrfToken: hidden(text, 'csrfToken'), ...values });
}

/** Says yes to removing something, as it is seen now or was seen before. */
async function remove(path: string, form: Record<string, string> = {}) {
  const { text } = await client.get(`${path}/remove`);
  const seen = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
  return client.post(`${path}/remove`, { ...seen, agreed: '1', ...form });
}

async function putBack(): Promise<number> {
  const { text } = await client.get('/admin/draft');
  const form = { csrfToken: hidden(text, 'csrfToken'), item: hidden(text, 'item') };
  return (await client.post('/admin/draft/put-back', form)).status;
}

async function rows<T>(sql: string): Promise<T[]> {
  return (await office.sql.query(sql)).rows as T[];
}

const fileOf = async (state: string, path: string): Promise<string | undefined> => {
  const [row] = await rows<{ content: string }>(
    `select content from edition_file join edition on edition.id = edition_id
     where state = '${state}' and path = '${path}'`,
  );
  return row?.content;
};

describe('a new tip', () => {
  it('begins at a statement, and at none that is not there', async () => {
    expect((await client.get(tips)).text).toContain(`href="${tips}?statement&#x3D;3"`);
    for (const path of [`${tips}?statement=99`, `${tips}?statement=x`, '/admin/new/pages', '/admin/new/x'])
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
  });

  it('is told beside the field what is wrong, and nothing is saved', async () => {
    const { status, text } = await add(tips, { ...tip, 'text@en': '', 'levels@': '', 'effort@': 'ooit' });
    expect(status).toBe(422);
    expect(text).toMatch(/id="wrong-text-en">Vertaal alles/);
    expect(text).toMatch(/id="wrong-levels-">Vul hier iets in/);
    expect(text).toMatch(/id="wrong-effort-">Kies uit wat er staat/);
    expect(text).toContain('value="Vraag wat iemand al kan"');
    expect(await rows(`select 1 from edition where state = 'draft'`)).toEqual([]);
  });

  it('gets its code from the system and stands in the draft, at every place it fits', async () => {
    const { status, headers } = await add(tips, tip);
    expect([status, headers.get('location')]).toEqual([
      303,
      '/admin/texts/tips/tip-ask-what-someone-can-do?added=1',
    ]);
    const places = await rows<{ place: string }>(
      `select statement_code || ' ' || answer as place from tip_place where tip_code = 'ask-what-someone-can-do'
       order by statement_code, answer`,
    );
    expect(places.map(({ place }) => place)).toEqual([
      '3 inactive',
      '3 starting',
      '5 starting',
      '12 leading',
    ]);
    expect(await fileOf('draft', 'en/statements/03.yaml')).toContain('title: Ask what someone can do');
    expect(await fileOf('published', 'en/statements/03.yaml')).not.toContain('Ask what someone can do');
  });

  it('is marked as practice knowledge without sources, and never gets a code that is there already', async () => {
    const { headers } = await add(tips, {
      ...tip,
      'sources@': '',
      'title@en': '',
      'text@en': '',
      'title@nl': 'Zet de radio aan',
    });
    expect(headers.get('location')).toContain('tip-zet-de-radio-aan');
    expect(await fileOf('draft', 'nl/statements/03.yaml')).toMatch(
      /code: zet-de-radio-aan\n\s+practice: true/,
    );
    const again = await add(tips, tip);
    expect(again.headers.get('location')).toContain('tip-ask-what-someone-can-do-2');
  });

  it('shows in its history who made it, and in the change list as added', async () => {
    const { text } = await client.get('/admin/texts/tips/tip-ask-what-someone-can-do');
    expect(text).toMatch(/<strong>Titel<\/strong> \(Nederlands\): redacteur@voorbeeld\.nl/);
    expect((await client.get('/admin/draft')).text).toMatch(
      /Toegevoegd<\/h3>[\s\S]*Tip: Vraag wat iemand al kan/,
    );
  });

  it('is kept away from who sends the form from elsewhere', async () => {
    expect((await client.post(tips, tip)).status).toBe(403);
    const { text } = await client.get(`${tips}?statement=3`);
    const form = { ...tip, csrfToken: hidden(text, 'csrfToken') };
    expect((await client.post(tips, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

describe('a new source', () => {
  it('can be chosen at tips', async () => {
    const { headers } = await add('/admin/new/sources', source);
    expect(headers.get('location')).toBe('/admin/texts/sources/source-celik-2024?added=1');
    expect((await client.get('/admin/texts/tips/tip-zet-de-radio-aan')).text).toContain('value="celik-2024"');
    expect(await rows(`select kind, year from source where code = 'celik-2024'`)).toEqual([
      { kind: 'tool', year: 2024 },
    ]);
  });

  it.each([
    ['link@', 'javascript:alert(1)'],
    ['link@', 'http://onveilig.example'],
    ['year@', '24'],
    ['kind@', 'roddel'],
    ['author@', ''],
  ])('refuses %s %s', async (field, value) => {
    expect((await add('/admin/new/sources', { ...source, [field]: value })).status).toBe(422);
  });
});

describe('removing', () => {
  const page = '/admin/texts/tips/tip-misread-moment';

  it('asks first, and tells who was overtaken', async () => {
    expect((await remove(page, { agreed: '' })).status).toBe(409);
    expect((await remove(page, { version: 'x' })).text).toContain(
      'Iemand anders heeft dit intussen veranderd',
    );
    expect((await client.get(page)).status).toBe(200);
  });

  it('takes the tip out of all languages of the draft only, and is undone byte for byte', async () => {
    const file = 'nl/statements/01.yaml';
    const before = [await fileOf('draft', file), await fileOf('draft', 'en/statements/01.yaml')];
    expect((await remove(page)).headers.get('location')).toBe('/admin/draft?done=removed');
    expect((await client.get(page)).status).toBe(404);
    expect(await fileOf('draft', 'en/statements/01.yaml')).not.toContain('misread-moment');
    expect(await fileOf('published', file)).toContain('misread-moment');
    expect((await client.get('/admin/draft')).text).toMatch(/Weggehaald<\/h3>[\s\S]*redacteur@voorbeeld\.nl/);
    expect(await putBack()).toBe(303);
    expect([await fileOf('draft', file), await fileOf('draft', 'en/statements/01.yaml')]).toEqual(before);
    expect((await client.get('/admin/draft')).text).not.toContain('Weggehaald</h3>');
    expect(await putBack()).toBe(409);
  });

  it('gives back what was only in the draft too, with all its places', async () => {
    const path = '/admin/texts/tips/tip-ask-what-someone-can-do';
    const { text } = await client.get(path);
    expect((await remove(path)).status).toBe(303);
    expect(await putBack()).toBe(303);
    const again = (await client.get(path)).text;
    expect(hidden(again, 'version')).toBe(hidden(text, 'version'));
  });

  it('keeps a source as long as tips draw on it, and removes and gives back one that is free', async () => {
    const page = '/admin/texts/sources/source-luyendijk-2022';
    // As by who asked before the tip drew on it: its own page offers nothing any more.
    const used = await remove(page, { version: hidden((await client.get(page)).text, 'version') });
    expect(used.status).toBe(409);
    expect(used.text).toContain('Deze bron wordt nog gebruikt');
    expect(used.text).toContain('tips/tip-ask-what-someone-can-do');
    expect((await remove('/admin/texts/sources/source-celik-2024')).status).toBe(303);
    expect(await rows(`select 1 from source where code = 'celik-2024'`)).toEqual([]);
    expect(await putBack()).toBe(303);
    expect(await rows(`select year from source where code = 'celik-2024'`)).toEqual([{ year: 2024 }]);
  });

  it('is for tips and sources only', async () => {
    for (const path of [
      'pages/page-contact',
      'statements/statement-1',
      'tips/tip-nope',
      'sources/tip-misread-moment',
    ])
      expect([path, (await client.get(`/admin/texts/${path}/remove`)).status]).toEqual([path, 404]);
  });
});

it('after all of it every file of the draft still makes the content it is', async () => {
  const { text } = await client.get('/admin/draft');
  const form = { csrfToken: hidden(text, 'csrfToken'), hash: hidden(text, 'hash'), agreed: '1' };
  expect((await client.post('/admin/draft/publish', form)).status).toBe(303);
  expect(
    await rows(
      `select count(*)::int from tip join edition on id = edition_id where state = 'published' and code like 'ask-what%'`,
    ),
  ).toEqual([{ count: 2 }]);
});
