import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { contentReport, readPack } from '#server/content';
import { writeFiles } from './testing/write-files.js';
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

const page = '/admin/import';
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

type FileChange = (text: string) => string | null;

/** The published content as a zip, with these of its files changed; null leaves the file out. */
async function changedFiles(changes: Readonly<Record<string, FileChange>>): Promise<Uint8Array> {
  const files = new Map(Object.entries(unzipSync(await exported())));
  for (const [path, change] of Object.entries(changes)) {
    const name = `quickscan-editie-1/${path}`;
    const text = change(new TextDecoder().decode(files.get(name)));
    if (text === null) files.delete(name);
    else files.set(name, strToU8(text));
  }
  return zipSync(Object.fromEntries(files));
}

const changed = (path: string, change: FileChange): Promise<Uint8Array> => changedFiles({ [path]: change });

/** What the page tells of files, as `file line: reason`. */
const toldIn = (text: string): string[] =>
  [...text.matchAll(/class="file">(.*?)<\/th>(.*?)<\/tbody>/gs)].flatMap(([, file, rows = '']) =>
    [...rows.matchAll(/<tr><td>(.*?)<\/td><td[^>]*>(.*?)<\/td>/gs)].map(([, line, reason]) =>
      `${file} ${line}: ${reason}`.replaceAll('&#x3D;', '=').replaceAll('&quot;', '"'),
    ),
  );

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
    [contact, () => 'geen kop', `${contact} 1`, 'Begin met titel en beschrijving'],
    [
      contact,
      () => '---\ntitle: A\ndescription: B\n---\n{{password}}',
      `${contact} 5`,
      'vult {{ password }} niet in',
    ],
    [
      'nl/statements/03.yaml',
      (text: string) => text.replace('[inactive]', '[roddel]'),
      'nl/statements/03.yaml ',
      'kan niet gekozen worden',
    ],
    ['nl/statements/03.yaml', () => 'code: [', 'nl/statements/03.yaml 1', 'niet te lezen'],
    [
      'sources.yaml',
      (text: string) => text.replace('https://www.kis.nl', 'javascript:alert(1)'),
      'sources.yaml ',
      'adres dat met https://',
    ],
    ['nl/statements/24.yaml', () => null, 'nl/statements geheel', 'Stelling 24 ontbreekt'],
    ['nl/mails/verify-email.yaml', () => null, 'nl/mails/verify-email.yaml', 'bestand ontbreekt'],
    [
      'en/mails/invite-member.yaml',
      (text: string) => text.replace('{{organisation}}', '{{secret}}'),
      'en/mails/invite-member.yaml ',
      'vult {{ secret }} niet in',
    ],
    ['nl/pages/kwaad.exe', () => 'x', 'nl/pages/kwaad.exe', 'hoort er niet bij'],
    [
      'scan.yaml',
      (text: string) => text.replace('code: quickscan', 'code: anders'),
      'scan.yaml 1',
      'een andere scan',
    ],
  ] as const)('%s: is told with file, line and reason', async (path, change, where, reason) => {
    const before = await office.sql.query('select content_hash from edition order by number');
    const { status, text } = await upload(await changed(path, change));
    expect([status, toldIn(text)[0]?.startsWith(where)]).toEqual([422, true]);
    expect(toldIn(text)[0]).toContain(reason);
    const after = await office.sql.query('select content_hash from edition order by number');
    expect(after.rows).toEqual(before.rows);
  });

  it('keeps the pages and mails that the product needs', async () => {
    const { [`quickscan-editie-1/nl/mails/verify-email.yaml`]: _, ...files } = unzipSync(
      await changed('en/mails/verify-email.yaml', () => null),
    );
    expect(toldIn((await upload(zipSync(files))).text)).toEqual([
      'en/mails/verify-email.yaml geheel: Dit bestand ontbreekt.',
      'nl/mails/verify-email.yaml geheel: Dit bestand ontbreekt.',
    ]);
  });

  it('is told all at once: every mistake of every file, and what does not fit together', async () => {
    const edited = await changedFiles({
      'scan.yaml': (text) => text.replace('[10, 11, 12]', '[9, 10, 11, 12]'),
      'nl/scan.yaml': (text) => `${text.replace(/^title: .*$/m, 'title:')}colour: red\nsmell: sweet\n`,
      'nl/statements/03.yaml': (text) =>
        text.replace('practice: true', 'sources: [hearsay]').replace(/^title: /m, 'titel: '),
      'nl/statements/04.yaml': (text) => text.replace('practice: true', 'sources: [hearsay]'),
      'nl/statements/05.yaml': (text) => `${text}\n  - "`,
      'nl/statements/24.yaml': () => null,
      'en/statements/04.yaml': (text) => text.replace(/- code: [\w-]+/, '- code: nothing-like-it'),
      'en/mails/invite-member.yaml': (text) => text.replaceAll('{{organisation}}', '{{secret}}'),
      'en/pages/why.md': (text) => text.replace('```bars', '```pie') + '\n{{one}}\n\n{{two}}\n',
      'en/pages/home.md': () => null,
    });
    const { status, text } = await upload(edited);
    expect(status).toBe(422);
    expect(text).toContain('Dit klopt er niet: 17 punten in 10 bestanden');
    expect(toldIn(text).map((row) => row.replace(/ \d+: /, ' (regel): '))).toEqual([
      'en/mails/invite-member.yaml (regel): De QuickScan vult {{ secret }} niet in.',
      'en/mails/invite-member.yaml (regel): De QuickScan vult {{ secret }} niet in.',
      'en/mails/invite-member.yaml (regel): De QuickScan vult {{ secret }} niet in.',
      'en/pages/home.md geheel: Dit bestand ontbreekt.',
      'en/pages/why.md (regel): Het blok "pie" bestaat niet. Kies uit: start, downloads, picture, cards, bars.',
      'en/pages/why.md (regel): De QuickScan vult {{ one }} niet in.',
      'en/pages/why.md (regel): De QuickScan vult {{ two }} niet in.',
      'en/statements/04.yaml (regel): Tip nothing-like-it hoort niet bij stelling 4, of staat er twee keer.',
      'nl/scan.yaml (regel): Bij title staat niets.',
      'nl/scan.yaml (regel): "colour" hoort hier niet.',
      'nl/scan.yaml (regel): "smell" hoort hier niet.',
      'nl/statements geheel: Stelling 24 ontbreekt.',
      'nl/statements/03.yaml (regel): Bij title staat niets.',
      'nl/statements/03.yaml (regel): "titel" hoort hier niet.',
      'nl/statements/04.yaml (regel): Tip open-door-question: bron hearsay staat niet in sources.yaml.',
      'nl/statements/05.yaml (regel): Dit is niet te lezen. Kloppen de haakjes, aanhalingstekens en spaties vooraan? (Missing closing "quote)',
      'scan.yaml (regel): Stelling 9 staat er meer dan één keer.',
    ]);
    await client.post('/admin/language', { csrfToken: await tokenOf(), language: 'en', from: page });
    expect((await upload(edited)).text).toContain('This is not right: 17 points in 10 files');
    await client.post('/admin/language', { csrfToken: await tokenOf(), language: 'nl', from: page });
  });

  it('is told as a whole when it is no zip', async () => {
    const { status, text } = await upload(strToU8('geen zip'));
    expect([status, text]).toEqual([422, expect.stringContaining('Er is niets ingelezen. Dit is geen zip')]);
    expect(text).not.toContain('Dit klopt er niet');
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
