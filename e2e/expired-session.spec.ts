import { sessionEnds } from './support/behind.ts';
import { beginFilling } from './support/filling.ts';
import { newcomer } from './support/newcomer.ts';
import { takePictures } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

test('somebody whose session ends while filling in signs in again in place, and loses nothing', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  const place = page.url();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();

  await sessionEnds(pack, me.email);
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByText('U bent uitgelogd. Log weer in')).toBeVisible();
  await takePictures(page, 'the session ended');
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`U logt weer in als ${me.email}`);
  await expectAccessible();
  await takePictures(page, 'signing in again');
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill('niet het goede wachtwoord');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill(me.password);
  await page.keyboard.press('Enter');

  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  expect(page.url()).toBe(place);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
});
