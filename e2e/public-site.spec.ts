import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { PageList } from '#contracts/pages';
import type { Edition } from '#contracts/scans';
import { readPdf } from './support/pdf.ts';
import { takePictures } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

/** How much of what stood on the page has moved so far. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

/** The current edition, or a part of it, as the API shows it, for what the pages must show. */
async function read<T>(page: Page, scan: string, part: string, language = 'nl'): Promise<T> {
  const answer = await page.request.get(`/api/v1/scans/${scan}/editions/current${part}?language=${language}`);
  return (await answer.json()) as T;
}

test('a visitor reads every page of the edition, each with its own heading, title and description', async ({
  page,
  pack,
  expectAccessible,
}) => {
  await page.goto('/');
  const { items } = await read<PageList>(page, pack.scan, '/pages');
  for (const { path, title, description } of items) {
    await page.goto(`/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(path ? `${title} | QuickScan` : 'QuickScan');
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', description);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    expect(await page.locator('body').innerText()).not.toContain('{{');
    expect(await layoutShift(page)).toBe(0);
    await takePictures(page, title);
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('a visitor finds her way by the foot of the page, and an address that leads nowhere says so', async ({
  page,
  pack,
  expectAccessible,
}) => {
  await page.goto('/');
  const { items } = await read<PageList>(page, pack.scan, '/pages');
  const linked = items.filter(({ menu }) => menu !== 'none');
  for (const { title } of linked) {
    await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto('/dit-bestaat-niet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pagina niet gevonden');
  await expectAccessible();
});

const sites = [
  { home: '/', documents: 'nl', statements: 'Alle stellingen' },
  { home: '/en/', documents: 'en', statements: 'All statements' },
] as const;

for (const site of sites) {
  test(`a visitor downloads each public document, tagged and in her language, from ${site.home}`, async ({
    page,
    pack,
  }) => {
    // What is not translated comes in Dutch.
    const shown = pack.languages === 1 ? sites[0] : site;
    const edition = await read<Edition>(page, pack.scan, '', shown.documents);
    const documents = edition.clusters.length + 3;
    await page.goto(site.home);
    const links = page.locator('app-download-list').getByRole('link');
    // They are made right after the publication, which the start of this stack was.
    await expect(async () => {
      await page.reload();
      await expect(links).toHaveCount(documents, { timeout: 500 });
    }).toPass({ timeout: 60_000 });
    const statements = edition.clusters.flatMap((cluster) => cluster.statements);
    for (const link of await links.all()) {
      const title = (await link.textContent()) ?? '';
      const pdf = await readPdf(await download(page, link));
      expect(pdf).toMatchObject({ tagged: true, language: shown.documents });
      expect(pdf.title).toContain(title);
      expect(pdf.outline.length).toBeGreaterThan(0);
      if (title.startsWith(shown.statements)) {
        const text = bare(pdf.text);
        expect(statements.filter(({ statement }) => !text.includes(bare(statement)))).toEqual([]);
      }
    }
  });
}

async function download(page: Page, link: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path());
}

/** Letters and digits only: a PDF breaks its lines where it likes. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
