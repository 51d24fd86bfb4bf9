import type { Page } from '@playwright/test';
import { enter, platformAdministrator } from './support/editor.ts';
import { takePictures } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});

/** How many pages there are at least, so that a crawl that finds nothing does not pass. */
const fewest = 25;

/** One of each kind of page: ids and codes do not make another kind. */
const kindOf = (path: string): string =>
  path
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/^(\/admin\/texts\/\w+)\/[^/?]+/, '$1/:record')
    .replace(/^(\/admin\/editions\/:id)\/[^/?]+/, '$1/:item')
    .replace(/\?.*$/, '');

/** The addresses of pages that a page leads to; what is downloaded is none. */
async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/admin"]')
    .evaluateAll((links) =>
      links.map((link) => (link as unknown as { pathname: string; search: string }).pathname),
    );
  return hrefs.filter((href) => !/\/export$|\/documents\//.test(href));
}

/** Goes to one of each kind of page that can be reached from the start. @returns the kinds */
async function visitAll(
  page: Page,
  backOffice: string,
  look: (path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = ['/admin'];
  const seen = new Set(waiting.map(kindOf));
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(`${backOffice}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (/^\/admin\/resources\/\w+$/.test(path))
      await expect(page.getByText(/^\d+ (in deze lijst|in this list)$/)).toBeVisible();
    await look(path);
    for (const link of await linksOf(page)) {
      if (seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
  }
  return [...seen];
}

test.describe('every page of the back office', () => {
  test.setTimeout(300_000);

  test('can be used by everybody', async ({ page, backOffice, pack, expectAccessible }) => {
    await enter(page, pack, backOffice, platformAdministrator);
    await makeTenant(page, backOffice, `Gemeente Toegang ${pack.name}`);
    const kinds = await visitAll(page, backOffice, async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible();
      }
      await takePictures(page, path);
    });
    expect(kinds.length).toBeGreaterThan(fewest);
    expect(kinds).toEqual(
      expect.arrayContaining(['/admin/tenants/:id', '/admin/colleagues', '/admin/figures']),
    );
  });

  test('is there in English, and fits a narrow screen', async ({ page, backOffice, pack }) => {
    await enter(page, pack, backOffice, platformAdministrator);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    const kinds = await visitAll(page, backOffice, async (path) => {
      const root = 'document.documentElement';
      const [language, tooWide] = [`${root}.lang`, `${root}.scrollWidth - ${root}.clientWidth`];
      expect([path, await page.evaluate(language), await page.evaluate(tooWide)]).toEqual([path, 'en', 0]);
    });
    expect(kinds.length).toBeGreaterThan(fewest);
    // Her account keeps the language, for the journeys after this one.
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  });
});

/** So that there is an organisation to look at; its page tells what was done. */
async function makeTenant(page: Page, backOffice: string, name: string): Promise<void> {
  await page.goto(`${backOffice}/admin/tenants`);
  const form = page.getByRole('form', { name: 'Nieuwe organisatie' });
  await form.getByLabel('Naam').fill(name);
  await form.getByLabel(/E-mailadres/).fill('eerste@voorbeeld.nl');
  await form.getByRole('button', { name: 'Maak de organisatie' }).click();
  await expect(page.getByRole('status')).toContainText('maar één keer');
}
