import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { newcomer } from './support/newcomer.ts';
import { linkIn, mailTo } from './support/mailbox.ts';
import { signInAnew } from './support/people.ts';
import { expect, test } from './support/test.ts';

const chosen = 'molen theepot wandeling krant';

/** A section of the account page by its heading. */
const section = (page: Page, name: string) => page.getByRole('region', { name });

test('somebody changes her address and password, and sees where she is signed in, by keyboard', async ({
  page,
  pack,
  browser,
  baseURL,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await elsewhere.newPage();
  await there.goto('/inloggen');
  await signInAnew(there, me.email, me.password);
  await there.waitForURL(/\/mijn-scan$/);
  await me.signIn(page);
  await page.getByRole('link', { name: 'Mijn account' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn account' })).toBeFocused();
  await expectAccessible();

  const sessions = section(page, 'Waar u bent ingelogd');
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions.getByRole('button', { name: 'Log overal uit, behalve hier' }).press('Enter');
  await expect(sessions.getByRole('listitem')).toHaveCount(1);

  const address = `nieuw-${pack.name}-${Date.now()}@voorbeeld.nl`;
  await section(page, 'E-mailadres').getByLabel('Nieuw e-mailadres').fill(address);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Er is een mail onderweg naar ${address}`)).toBeVisible();
  await expect.poll(async () => (await mailTo(me.email)).subject).toMatch(/^Uw e-mailadres bij/);
  const link = linkIn(await mailTo(address));

  const password = section(page, 'Wachtwoord');
  await password.getByLabel('Nieuw wachtwoord').fill('wachtwoord1234');
  await page.keyboard.press('Enter');
  await expect(password.getByText('Kies een langer wachtwoord').first()).toBeVisible();
  await expectAccessible();

  await page.goto(link);
  await expectAccessible();
  await page.getByRole('button', { name: 'Gebruik dit adres' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Uw nieuwe adres geldt' })).toBeFocused();
  await page.getByRole('link', { name: 'Naar mijn account' }).press('Enter');
  await expect(page.getByText(`U bent ingelogd als ${address}`)).toBeVisible();
  await password.getByLabel('Nieuw wachtwoord').fill(chosen);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uw wachtwoord is veranderd.')).toBeVisible();
  await elsewhere.close();
});

test('somebody downloads all her data and deletes her account, after showing again who she is', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await me.proofGrowsOld();
  await page.goto('/mijn-account');
  const data = section(page, 'Al uw gegevens');
  await data.getByRole('button', { name: 'Zet mijn gegevens klaar' }).press('Enter');
  const question = page.getByRole('dialog');
  await expect(question.getByRole('heading', { name: 'Bent u het echt?' })).toBeVisible();
  await expectAccessible();
  await question.getByLabel('Wachtwoord', { exact: true }).fill('iets heel anders');
  await page.keyboard.press('Enter');
  await expect(question.getByText('Dit wachtwoord klopt niet')).toBeVisible();
  await question.getByLabel('Wachtwoord', { exact: true }).fill(me.password);
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await data.getByRole('button', { name: 'Download mijn gegevens (zip)' }).click();
  const files = unzipSync(await readFile(await (await download).path()));
  expect(strFromU8(files['overzicht.html'] ?? new Uint8Array())).toContain(me.email);
  await expectAccessible();

  const farewell = section(page, 'Account verwijderen');
  await farewell.getByRole('button', { name: 'Verwijder mijn account' }).press('Enter');
  await page.getByRole('button', { name: 'Nee, houd mijn account' }).press('Enter');
  await farewell.getByRole('button', { name: 'Verwijder mijn account' }).press('Enter');
  await expectAccessible();
  await page.getByRole('button', { name: 'Ja, verwijder alles' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Uw account is verwijderd' })).toBeFocused();
  await expectAccessible();
  await page.goto('/mijn-scan');
  await me.fillIn(page);
  await expect(page.getByText('Het adres en het wachtwoord horen niet bij elkaar').first()).toBeVisible();
});
