import { expect, test } from './support/test.ts';

test('a visitor reads the same page in the other language, and comes back', async ({
  page,
  pack,
  expectAccessible,
}) => {
  await page.goto('/zo-leest-u-uw-uitkomst');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/zo-leest-u-uw-uitkomst$/);
  const heading = pack.languages === 1 ? 'Zo leest u uw uitkomst' : 'How to read your result';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/zo-leest-u-uw-uitkomst$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('a page says where it lives in each language, under the address that people use', async ({
  page,
  baseURL,
}) => {
  const lives = (rel: string, language = ''): Promise<string | null> =>
    page.locator(`link[rel=${rel}]${language && `[hreflang=${language}]`}`).getAttribute('href');
  await page.goto('/en/stellingen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All statements');
  expect(await lives('canonical')).toBe(`${baseURL}/en/stellingen`);
  expect(await lives('alternate', 'nl')).toBe(`${baseURL}/stellingen`);
  expect(await lives('alternate', 'en')).toBe(`${baseURL}/en/stellingen`);
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  expect(sitemap).toContain(`<loc>${baseURL}/stellingen</loc>`);
  expect(await (await page.request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const security = await (await page.request.get('/.well-known/security.txt')).text();
  expect(security).toMatch(/^Contact: mailto:/);
});
