import type { Page } from '@playwright/test';
import { beginFilling, chooseByKey, goOnByKey, keptForOffline, savedAnswers } from './support/filling.ts';
import { newcomer } from './support/newcomer.ts';
import { takePictures } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const onDevice = 'Bewaard op dit apparaat. Wij versturen het zodra dat kan.';

test('answers given without a connection outlive the tab, and come to the server once each', async ({
  page,
  context,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  await chooseByKey(page, 2);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await keptForOffline(page);

  await context.setOffline(true);
  await goOnByKey(page);
  await chooseByKey(page, 3);
  await expect(page.getByText(onDevice)).toBeVisible();
  await expectAccessible();
  await goOnByKey(page);
  await chooseByKey(page, 4);
  await chooseByKey(page, 5);
  await expect(page.getByText(onDevice)).toBeVisible();
  const place = page.url();
  await page.close();

  // Another tab, still without a connection: the page opens, with the answers in it.
  const again = await context.newPage();
  await again.goto(place);
  await expect(again.getByRole('radio').nth(4)).toBeChecked();
  await again.getByRole('link', { name: 'Vorige' }).click();
  await expect(again.getByRole('radio').nth(2)).toBeChecked();
  await expect(again.getByText(onDevice)).toBeVisible();
  await again.close();

  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(new URL(request.url()).pathname);
  });
  await context.setOffline(false);
  const back = await context.newPage();
  await back.goto('/mijn-scan');
  await expect
    .poll(async () => (await savedAnswers(back)).map(([, answer]) => answer))
    .toEqual(['starting', 'onTrack', 'leading']);
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent).toHaveLength(2);
});

test('the page that stays open sends by itself once the line is back', async ({ page, context, pack }) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  await context.setOffline(true);
  await chooseByKey(page, 1);
  await expect(page.getByText(onDevice)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  expect(await savedAnswers(page)).toHaveLength(1);
});

test('signing out asks first while something is unsent, and leaves nothing on the device', async ({
  page,
  context,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  await context.route('**/answers/*', (route) => route.abort());
  await chooseByKey(page, 1);
  await expect(page.getByText(onDevice)).toBeVisible();
  // An earlier visit left it: the question comes on every page.
  await page.goto('/');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nog niet alles is bewaard');
  await expectAccessible();
  await takePictures(page, 'signing out with something unsent');
  await page.getByRole('button', { name: 'Toch uitloggen' }).click();
  await expect(page.getByRole('link', { name: 'Inloggen' })).toBeVisible();
  await expect.poll(() => keptKeys(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('quickscan.me'))).toBeNull();
  await context.unroute('**/answers/*');
  await me.signIn(page);
  expect(await savedAnswers(page)).toEqual([]);
});

test('without room on the device the page says so, and asks to be left open', async ({
  page,
  context,
  pack,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  await context.setOffline(true);
  await chooseByKey(page, 1);
  await expect(page.getByText('Nog niet bewaard. Laat deze pagina open')).toBeVisible();
  await takePictures(page, 'no room on the device');
  await context.setOffline(false);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  expect(await savedAnswers(page)).toHaveLength(1);
});

test('of two devices the answer given last stands, and the other one says so', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  const phone = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } });
  const other = await phone.newPage();
  await me.signIn(other);
  await other.goto(new URL(page.url()).pathname);
  await expect(other.getByRole('radio').first()).toBeVisible();

  // Given first on this device, but sent last.
  await page.context().setOffline(true);
  await chooseByKey(page, 1);
  await expect(page.getByText(onDevice)).toBeVisible();
  // She takes up the other device a minute later, by the clock of this one.
  await page.clock.setFixedTime(Date.now() + 60_000);
  await other.getByRole('radio').nth(4).check();
  await expect(other.getByText('Bewaard', { exact: true })).toBeVisible();
  await page.context().setOffline(false);

  await expect(page.getByText('U gaf later een ander antwoord op een ander apparaat.')).toBeVisible();
  await expect(page.getByRole('radio').nth(4)).toBeChecked();
  await expectAccessible();
  await takePictures(page, 'answered later on another device');
  expect((await savedAnswers(page)).map(([, answer]) => answer)).toEqual(['leading']);
  // She may still change her mind, on either.
  await chooseByKey(page, 2);
  await expect(page.getByText('U gaf later een ander antwoord')).toHaveCount(0);
  await expect.poll(async () => (await savedAnswers(page)).map(([, answer]) => answer)).toEqual(['starting']);
  await other.bringToFront();
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(other.getByRole('radio').nth(1)).toBeChecked();
  await expect(other.getByText('U gaf later een ander antwoord')).toBeVisible();
  await phone.close();
});

/** What IndexedDB holds of the product. */
const keptKeys = (page: Page): Promise<IDBValidKey[]> =>
  page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const request = indexedDB.open('quickscan', 1);
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const keys = request.result.transaction('kept').objectStore('kept').getAllKeys();
          keys.onsuccess = () => resolve(keys.result);
        };
      }),
  );
