import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

const tip = '/admin/texts/tips/tip-ask-about-own-glasses';
type Form = Record<string, string>;

const decoded = (text: string): string =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x60;', '`')
    .replaceAll('&amp;', '&');

/** The form of a page as a browser would send it. */
async function formOf(path: string, browser = client): Promise<Form> {
  const { text } = await browser.get(path);
  const [, form = ''] = /<form[^>]*class="texts">([\s\S]*?)<\/form>/.exec(text) ?? [];
  const fields = [
    ...form.matchAll(/<input(?![^>]*type="(?:checkbox|radio)")[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g),
    ...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>\n([^<]*)<\/textarea>/g),
    ...form.matchAll(/<input type="radio" name="([^"]+)" value="([^"]*)" checked/g),
  ].map(([, name = '', value = '']): [string, string] => [name, decoded(value)]);
  const several = [...form.matchAll(/<input type="checkbox" name="([^"]+)" value="([^"]*)" checked/g)];
  const ticked = Map.groupBy(several, ([, name = '']) => name);
  const lists = [...ticked].map(([name, ticks]): [string, string] => [
    name,
    ticks.map(([, , it]) => it).join(' '),
  ]);
  return Object.fromEntries([...fields, ...lists]);
}

async function save(path: string, changes: Form, browser = client) {
  return browser.post(path, { ...(await formOf(path, browser)), ...changes });
}

const fileOf = async (path: string): Promise<string> =>
  (
    await office.sql.query<{ content: string }>(
      `select content from edition_file f join edition e on e.id = f.edition_id
       where path = $1 order by e.number desc limit 1`,
      [path],
    )
  ).rows[0]?.content ?? '';

describe('editing a tip', () => {
  it('makes one draft, changes just that text of the file, and leaves the published edition alone', async () => {
    const before = await fileOf('nl/statements/01.yaml');
    const answer = await save(tip, {
      'title@nl': 'Teken nu uw eigen bril',
      'title@en': 'Draw your own glasses now',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${tip}?saved=1`]);
    expect(await fileOf('nl/statements/01.yaml')).toBe(
      before.replace('title: Teken uw eigen bril', 'title: Teken nu uw eigen bril'),
    );
    const { rows } = await office.sql.query(
      `select e.state, t.language, t.title from tip_text t join edition e on e.id = t.edition_id
       where tip_code = 'ask-about-own-glasses' order by number, language desc`,
    );
    expect(rows).toEqual([
      { state: 'published', language: 'nl', title: 'Teken uw eigen bril' },
      { state: 'published', language: 'en', title: expect.any(String) as unknown },
      { state: 'draft', language: 'nl', title: 'Teken nu uw eigen bril' },
      { state: 'draft', language: 'en', title: 'Draw your own glasses now' },
    ]);
  });

  it('keeps the draft when more is changed, and every row of it', async () => {
    const drafts = () =>
      office.sql.query(`select id, (select count(*)::int from tip t where t.edition_id = e.id) as tips,
        (select count(*)::int from tip_place t where t.edition_id = e.id) as places,
        (select count(*)::int from statement_text t where t.edition_id = e.id) as texts
        from edition e where state = 'draft'`);
    const before = (await drafts()).rows;
    await save(tip, { 'effort@': 'year', 'levels@': 'inactive onTrack' });
    expect((await drafts()).rows).toEqual(before.map((row: object) => ({ ...row })));
    const { rows } = await office.sql.query(
      `select effort from tip t join edition e on e.id = t.edition_id where state = 'draft' and code = 'ask-about-own-glasses'`,
    );
    expect(rows).toEqual([{ effort: 'year' }]);
  });

  it('says per field what is wrong and keeps what was typed', async () => {
    const { status, text } = await save(tip, {
      'title@nl': '',
      'text@nl': 'Nog <b>niet</b> af',
      'effort@': 'ooit',
    });
    expect(status).toBe(422);
    expect(text).toMatch(/id="wrong-title-nl">Vul hier iets in\./);
    expect(text).toContain('Kies uit wat er staat.');
    expect(text).toContain('Nog &lt;b&gt;niet&lt;/b&gt; af');
    expect(await fileOf('nl/statements/01.yaml')).not.toContain('Nog <b>');
  });

  it('tells the history of a text with author and words that went and came', async () => {
    const { text } = await client.get(tip);
    expect(text).toContain('redacteur@voorbeeld.nl');
    expect(text).toMatch(/Teken <ins>nu <\/ins>uw eigen bril/);
  });

  it('writes each change in the audit log under a pseudonym', async () => {
    const { rows } = await office.sql.query<{ action: string; origin: string; known: boolean }>(
      `select distinct action, origin, actor in (select pseudonym from back_office_actor) as known from audit_entry`,
    );
    expect(rows).toEqual([{ action: 'changeTexts', origin: 'back-office', known: true }]);
  });
});

describe('two editors', () => {
  it('the second is told, sees both texts, and loses nothing', async () => {
    const other = await office.withSession(await office.addAccount('tweede@voorbeeld.nl'));
    const page = '/admin/texts/pages/page-contact';
    const mine = await formOf(page);
    const hers = await formOf(page, other);
    expect((await client.post(page, { ...mine, 'title@nl': 'Vraag het ons' })).status).toBe(303);
    const late = await other.post(page, { ...hers, 'title@nl': 'Schrijf ons' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="Schrijf ons"');
    expect(late.text).toMatch(/Intussen staat hier:<\/p><p[^>]*>Vraag het ons/);
    const [, version = ''] = /name="version" value="([^"]+)"/.exec(late.text) ?? [];
    const csrfToken = hers['csrfToken'] ?? '';
    const again = await other.post(page, { ...hers, csrfToken, version, 'title@nl': 'Schrijf ons' });
    expect(again.status).toBe(303);
    expect(await fileOf('nl/pages/contact.md')).toContain('title: Schrijf ons');
  });

  it('of different texts do not meet, also at the same moment', async () => {
    const paths = ['clusters', 'x', 'y'].map((_, at) => `/admin/texts/statements/statement-${at + 2}`);
    const forms = await Promise.all(paths.map((path) => formOf(path)));
    const answers = await Promise.all(
      paths.map((path, at) => client.post(path, { ...forms[at], 'title@nl': `Nieuwe titel ${at}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    for (const at of [0, 1, 2])
      expect(await fileOf(`nl/statements/0${at + 2}.yaml`)).toContain(`title: Nieuwe titel ${at}`);
  });
});

describe('every kind of text', () => {
  it.each([
    [
      'statements/statement-1',
      'levels.starting@nl',
      'Een: "rare" zin # met tekens & meer, en lang genoeg om op een tweede regel te komen in het bestand.',
      'nl/statements/01.yaml',
    ],
    ['sources/source-luyendijk-2022', 'publisher@', "Podium & zo: 'uitgever'", 'sources.yaml'],
    [
      'feedback/feedback-methods',
      'onTrack@en',
      'You are on your way. Keep talking with each other about the methods you use each day at work.',
      'en/feedback.yaml',
    ],
    ['pages/page-contact', 'body@en', '## New\n\nSome *text* here.', 'en/pages/contact.md'],
    [
      'mails/mail-invite-member',
      'body@nl',
      'Eerste {{organisation}} alinea.\n\nTweede alinea.',
      'nl/mails/invite-member.yaml',
    ],
    ['names/names-scan', 'clusters.methods.name@nl', 'Werkwijze', 'nl/scan.yaml'],
  ])('%s can be changed: %s', async (path, field, value, file) => {
    const page = `/admin/texts/${path}`;
    const before = (await fileOf(file)).split('\n');
    expect((await save(page, { [field]: value })).status).toBe(303);
    expect((await formOf(page))[field]).toBe(value);
    const after = (await fileOf(file)).split('\n');
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThan(20);
  });

  it.each([
    ['sources/source-luyendijk-2022', 'link@', 'javascript:alert(1)', 'begint'],
    ['sources/source-luyendijk-2022', 'year@', '22', 'vier cijfers'],
    ['pages/page-contact', 'body@nl', 'Hallo {{password}}', 'niet kent'],
    ['pages/page-contact', 'body@nl', '```script\nalert: 1\n```', 'past niet bij de rest'],
    ['mails/mail-invite-member', 'button@nl', '{{secret}}', 'niet kent'],
  ])('%s refuses %s: %s', async (path, field, value, told) => {
    const { status, text } = await save(`/admin/texts/${path}`, { [field]: value });
    expect([status, decoded(text)]).toEqual([422, expect.stringContaining(told)]);
  });

  it('shows Markdown as it will look, with hostile HTML as text', async () => {
    const body =
      '## Kop\n\n<script>alert(1)</script> [klik](javascript:alert(2)) <img src=x onerror=alert(3)>';
    const { status, text } = await save('/admin/texts/pages/page-contact', { 'body@nl': body, preview: '1' });
    expect(status).toBe(200);
    expect(text).toContain('<h2>Kop</h2>');
    expect(text).not.toMatch(/<script|<img|href="javascript/);
    expect(await fileOf('nl/pages/contact.md')).not.toContain('alert(1)');
  });

  it('is nowhere else', async () => {
    for (const path of ['tips/tip-nope', 'statements/tip-ask-about-own-glasses', '__proto__/x', 'editions/x'])
      expect((await client.get(`/admin/texts/${path}`)).status).toBe(404);
    const csrfToken = (await formOf(tip))['csrfToken'] ?? '';
    expect((await client.post('/admin/texts/tips/tip-nope', { csrfToken })).status).toBe(404);
  });

  it('is not saved by a form of another page', async () => {
    const form = await formOf(tip);
    for (const csrfToken of ['', 'x'.repeat(43)])
      expect((await client.post(tip, { ...form, csrfToken, 'title@nl': 'Kwaad' })).status).toBe(403);
    const foreign = await client.post(
      tip,
      { ...form, 'title@nl': 'Kwaad' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.status).toBe(403);
    expect(await fileOf('nl/statements/01.yaml')).not.toContain('Kwaad');
  });
});
