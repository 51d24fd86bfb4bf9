import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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

const path = (language: string, code: string): string => `/admin/draft/documents/${language}/${code}`;

async function changeStatement(values: Record<string, string>): Promise<void> {
  const page = '/admin/texts/statements/statement-1';
  const { text } = await client.get(page);
  const form = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
  expect((await client.post(page, { ...form, ...values })).status).toBe(303);
}

/** The text of each page. */
async function pagesOf(address: string): Promise<string[]> {
  const { status, headers, bytes } = await client.download(address);
  expect([address, status, headers.get('content-type')]).toEqual([address, 200, 'application/pdf']);
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  await task.destroy();
  return pages;
}

describe('the draft as PDF', () => {
  it('is not there without a draft', async () => {
    expect((await client.get(path('nl', 'statements'))).status).toBe(404);
    expect((await client.get('/admin/draft')).text).not.toContain('/admin/draft/documents/');
  });

  it('shows the texts of the draft, with the word for a draft on each page, in each language', async () => {
    await changeStatement({
      'statement@nl': 'Wij vragen elke klant wat hij al kan.',
      'statement@en': 'We ask every client what he can do.',
    });
    const { text } = await client.get('/admin/draft');
    const found = [...text.matchAll(/href="(\/admin\/draft\/documents\/[^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    expect(found).toHaveLength(16);
    for (const [language, code, word, said] of [
      ['nl', 'statements', 'CONCEPT', 'Wij vragen elke klant wat hij al kan.'],
      ['nl', 'statements-explained', 'CONCEPT', 'Wij vragen elke klant wat hij al kan.'],
      ['nl', 'tips-competences', 'CONCEPT', 'Wij vragen elke klant wat hij al kan.'],
      ['nl', 'example-report', 'CONCEPT', 'Wij vragen elke klant wat hij al kan.'],
      ['en', 'tips', 'DRAFT', 'All tips'],
      ['en', 'example-report', 'DRAFT', 'We ask every client what he can do.'],
    ] as const) {
      expect(found).toContain(path(language, code));
      const pages = await pagesOf(path(language, code));
      expect([code, pages.filter((page) => !page.includes(word))]).toEqual([code, []]);
      expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(said);
    }
  }, 120_000);

  it('is for editors only, and knows no other documents', async () => {
    const { status, headers } = await office.client().get(path('nl', 'statements'));
    expect([status, headers.get('location')]).toEqual([303, '/admin/sign-in']);
    for (const address of [path('nl', 'nope'), path('fr', 'statements'), path('nl', '__proto__')])
      expect([address, (await client.get(address)).status]).toEqual([address, 404]);
  });

  it('leaves nothing behind', async () => {
    const { rows } = await office.sql.query(
      `select count(*)::int from edition_document join edition on edition.id = edition_id where state = 'draft'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});
