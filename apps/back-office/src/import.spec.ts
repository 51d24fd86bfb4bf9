import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { contentReport, readPack } from '#server/content';
import { writeFiles } from './testing/write-files.js';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  client = await office.signedIn();
});
afterAll(() => office.close());

const page = '/admin/import';
const hidden = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
const tokenOf = async (browser = client): Promise<string> =>
  hidden((await browser.get(page)).text, 'csrfToken');

async function upload(bytes: Uint8Array, browser = client) {
  return browser.upload(page, bytes, { csrfToken: await tokenOf(browser) });
}

async function idOf(state: string): Promise<string> {
  const { rows } = await office.sql.query<{ id: string }>('select id from edition where state = $1', [state]);
  return rows[0]?.id ?? '';
}

const exported = async (state = 'published'): Promise<Uint8Array> =>
  (await client.download(`/admin/editions/${await idOf(state)}/export`)).bytes;

/** The published content as a zip, with one of its files changed; null leaves the file out. */
async function changed(path: string, change: (text: string) => string | null): Promise<Uint8Array> {
  const files = unzipSync(await exported());
  const name = `quickscan-editie-1/${path}`;
  const text = change(new TextDecoder().decode(files[name] ?? new Uint8Array()));
  const { [name]: _, ...others } = files;
  return zipSync(text === null ? others : { ...others, [name]: strToU8(text) });
}

const contact = 'nl/pages/contact.md';
const retitled = (title: string) => changed(contact, (text) => text.replace(/title: .*/, `title: ${title}`));

async function act(address: string, form: Record<string, string>, browser = client) {
  return browser.post(address, { csrfToken: await tokenOf(browser), ...form });
}

describe('content that comes as a zip', () => {
  it('is the same as what was exported: no change at all, and it passes the checks of the shipped content', async () => {
    const bytes = await exported();
    const { status, text } = await upload(bytes);
    expect(status).toBe(200);
    expect(text).toContain('Er verandert niets');
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    await writeFiles(folder, unzipSync(bytes));
    const report = contentReport(await readPack(join(folder, 'quickscan-editie-1')));
    expect(report).toEqual(contentReport(await readPack('content')));
    expect(report.problems).toEqual([]);
  });

  it('is shown with its words marked before anything changes, and becomes the draft when that is wanted', async () => {
    const { status, headers } = await upload(await retitled('Vragen kan altijd'));
    expect(status).toBe(303);
    const address = headers.get('location') ?? '';
    const { text } = await client.get(address);
    expect(text).toMatch(/<ins>Vragen kan altijd<\/ins>/);
    expect(text).toContain('Wat er verandert: één tekst');
    expect(await idOf('draft')).toBe('');
    expect((await act(address, {})).headers.get('location')).toBe(address);
    expect(await idOf('draft')).toBe('');
    expect((await act(address, { agreed: '1' })).headers.get('location')).toBe('/admin/draft?done=imported');
    expect((await client.get('/admin/draft')).text).toMatch(/<ins>Vragen kan altijd<\/ins>/);
    expect((await client.get('/admin/texts/pages/page-contact')).text).toMatch(
      /<strong>Titel<\/strong> \(Nederlands\): redacteur@voorbeeld\.nl/,
    );
    expect((await client.get(address)).status).toBe(404);
  });

  it('is compared with the draft, or with what is published', async () => {
    const { headers } = await upload(await exported());
    const address = headers.get('location') ?? '';
    expect((await client.get(address)).text).toMatch(/<del>Vragen kan altijd<\/del>/);
    expect((await client.get(`${address}?against=published`)).text).toContain('Wat er verandert: 0 teksten');
    expect((await act(address, { forget: '1' })).headers.get('location')).toBe(page);
    expect((await client.get(address)).status).toBe(404);
  });

  it('does not replace what somebody changed meanwhile', async () => {
    const { headers } = await upload(await retitled('Te laat'));
    const { text } = await client.get('/admin/texts/names/names-scan');
    const form = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
    await client.post('/admin/texts/names/names-scan', { ...form, 'clusters.methods.name@nl': 'Werkwijze' });
    const { status, text: told } = await act(headers.get('location') ?? '', { agreed: '1' });
    expect([status, told]).toEqual([
      409,
      expect.stringContaining('Iemand anders heeft intussen iets veranderd'),
    ]);
  });

  it('is seen and used by its own editor only, and kept once', async () => {
    const { headers } = await upload(await retitled('Van mij'));
    const address = headers.get('location') ?? '';
    const other = await office.withSession(await office.addAccount('tweede@voorbeeld.nl'));
    expect((await other.get(address)).status).toBe(404);
    expect((await act(address, { agreed: '1' }, other)).status).toBe(409);
    await act(address, { forget: '1' }, other);
    expect((await client.get(address)).status).toBe(200);
    await upload(await retitled('Toch anders'));
    expect((await client.get(address)).status).toBe(404);
    const { rows } = await office.sql.query('select count(*)::int from content_upload');
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe('content that cannot be read', () => {
  it.each([
    [contact, () => 'geen kop', `${contact}:1`, 'Begin met titel en beschrijving'],
    [
      contact,
      () => '---\ntitle: A\ndescription: B\n---\n{{password}}',
      `${contact}:5`,
      'vult {{ password }} niet in',
    ],
    [
      'nl/statements/03.yaml',
      (text: string) => text.replace('[inactive]', '[roddel]'),
      'nl/statements/03.yaml:',
      'kan niet gekozen worden',
    ],
    ['nl/statements/03.yaml', () => 'code: [', 'nl/statements/03.yaml:1', ''],
    [
      'sources.yaml',
      (text: string) => text.replace('https://www.kis.nl', 'javascript:alert(1)'),
      'sources.yaml:',
      'adres dat met https://',
    ],
    ['nl/statements/24.yaml', () => null, 'nl/statements', '24 ontbreekt'],
    ['nl/mails/verify-email.yaml', () => null, 'en/mails/verify-email.yaml', 'niet in elke taal'],
    [
      'en/mails/invite-member.yaml',
      (text: string) => text.replace('{{organisation}}', '{{secret}}'),
      'en/mails/invite-member.yaml',
      'vult {{ secret }} niet in',
    ],
    ['nl/pages/kwaad.exe', () => 'x', 'nl/pages/kwaad.exe', 'hoort er niet bij'],
    [
      'scan.yaml',
      (text: string) => text.replace('code: quickscan', 'code: anders'),
      'scan.yaml',
      'een andere scan',
    ],
  ] as const)('%s: is told with file, line and reason', async (path, change, where, reason) => {
    const before = await office.sql.query('select content_hash from edition order by number');
    const { status, text } = await upload(await changed(path, change));
    const decoded = text.replaceAll('&#x3D;', '=').replaceAll('&quot;', '"');
    expect([status, decoded]).toEqual([422, expect.stringContaining(where)]);
    expect(decoded).toContain(reason);
    const after = await office.sql.query('select content_hash from edition order by number');
    expect(after.rows).toEqual(before.rows);
  });

  it('keeps the pages and mails that the product needs', async () => {
    const { [`quickscan-editie-1/nl/mails/verify-email.yaml`]: _, ...files } = unzipSync(
      await changed('en/mails/verify-email.yaml', () => null),
    );
    expect((await upload(zipSync(files))).text).toMatch(
      /nl\/mails\/verify-email\.yaml<\/th><td[^>]*>Dit bestand ontbreekt/,
    );
  });

  it('tells of each file what is wrong with it', async () => {
    const files = unzipSync(await changed(contact, () => 'geen kop'));
    files['quickscan-editie-1/en/feedback.yaml'] = strToU8('total: niets');
    const { text } = await upload(zipSync(files));
    expect(text).toContain(`${contact}:1`);
    expect(text).toContain('en/feedback.yaml:1');
  });

  it('stays text, whatever it says', async () => {
    const { text } = await upload(zipSync({ '<img src=x onerror=alert(1)>.md': strToU8('x') }));
    expect(text).toContain('&lt;img src');
    expect(text).not.toContain('<img');
  });
});

describe('who may upload', () => {
  it('is nobody without the token of the form, or from elsewhere, or without a session', async () => {
    const bytes = await exported();
    for (const form of [{}, { csrfToken: 'x'.repeat(43) }])
      expect((await client.upload(page, bytes, form as Record<string, string>)).status).toBe(403);
    const none = await office.client().upload(page, bytes, { csrfToken: await tokenOf() });
    expect([none.status, none.headers.get('location')]).toEqual([303, '/admin/sign-in']);
    const foreign = await client.post(
      page,
      { csrfToken: await tokenOf() },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.status).toBe(403);
  });

  it('is told when a file is too large', async () => {
    const { status, text } = await upload(new Uint8Array(4_000_001));
    expect([status, text]).toEqual([413, expect.stringContaining('Dit is te groot')]);
  });

  it('is told when there is no file', async () => {
    expect((await act(page, {})).status).toBe(422);
  });
});
