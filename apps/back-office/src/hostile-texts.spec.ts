import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { renderMarkdown } from '#server/content';
import { hostileTexts } from '../../../libs/testing/hostile-texts.js';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

const hostile =
  `"><script>alert(1)</script><img src=x onerror=alert(2)> [klik](javascript:alert(3)) ` +
  `![x](data:text/html,alert(4)) <svg/onload=alert(5)> \${7*7}`;

/** Hostile texts in turn, two to a field; words between braces are refused by the form itself. */
const others = hostileTexts.filter((text) => !text.includes('{{'));
let used = 0;
const nextTwo = (): string => `${others[used++ % others.length]} ${others[used++ % others.length]}`;

/** One item of each kind of text. */
const items = [
  'statements/statement-1',
  'tips/tip-ask-about-own-glasses',
  'sources/source-luyendijk-2022',
  'feedback/feedback-methods',
  'pages/page-contact',
  'mails/mail-invite-member',
  'names/names-scan',
];

/** What would run: an element or a handler of ours that nobody of us wrote, or an address that is a script. */
const live =
  /<script(?! type="application\/json"| type="module"| defer)|<(img|svg\/|iframe|base|math|style)|onerror=alert\(2\)>|href="(javascript|https:\/\/kwaad)|src="data:text/i;

it.each(items)(
  'hostile text in every field of %s stays text, saved, listed, compared and previewed',
  async (item) => {
    const path = `/admin/texts/${item}`;
    const { text } = await client.get(path);
    const names = [...text.matchAll(/<(?:textarea|input)(?![^>]*type=")[^>]* name="([^"]+@[^"]*)"/g)].map(
      ([, name = '']) => name,
    );
    const fields = names.filter((name) => !/^(year|link)@/.test(name));
    const form = {
      csrfToken: /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '',
      version: /name="version" value="([^"]+)"/.exec(text)?.[1] ?? '',
      ...Object.fromEntries(fields.map((name) => [name, `${hostile} ${nextTwo()}`])),
    };
    expect(fields.length).toBeGreaterThan(1);
    expect((await client.post(path, { ...form, preview: '1' })).text).not.toMatch(live);
    expect((await client.post(path, form)).headers.get('location')).toBe(`${path}?saved=1`);
    for (const page of await pagesWith(item)) {
      const shown = await client.get(page);
      expect([page, shown.status, live.exec(shown.text)?.[0]]).toEqual([page, 200, undefined]);
    }
  },
);

/** Every page that shows an item. What a list shows itself comes as data, which its own spec looks at. */
async function pagesWith(item: string): Promise<string[]> {
  const [list = '', id = ''] = item.split('/');
  const path = `/admin/texts/${item}`;
  const removal = ['tips', 'sources'].includes(list) ? [`${path}/remove`] : [];
  const edition = `${await draftPath()}/${id}`;
  return [path, ...removal, edition, '/admin/draft', `/admin/resources/${list}`, '/admin/new/tips'];
}

async function draftPath(): Promise<string> {
  const { rows } = await office.sql.query<{ id: string }>(`select id from edition where state = 'draft'`);
  return `/admin/editions/${rows[0]?.id}`;
}

it('hostile Markdown becomes text and no address that is a script', () => {
  const html = renderMarkdown(hostile);
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(live);
});
