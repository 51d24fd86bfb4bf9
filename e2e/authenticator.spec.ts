import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import type { Edition } from '#contracts/scans';
import { linkIn, mailTo } from './support/mailbox.ts';
import type { PackJourney } from './support/packs.ts';
import { expect, test } from './support/test.ts';

const password = 'regen fiets lantaarn brood';

test('an app with codes is turned on, asked after the password, replaced by a recovery code, and turned off', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `app-${pack.name}@voorbeeld.nl`;
  await signUp(page, pack, email);
  await page.goto('/mijn-account');
  await page.getByRole('button', { name: 'Zet de app aan' }).press('Enter');
  await expect(page.getByRole('img', { name: 'QR-code voor uw app' })).toBeVisible();
  await expectAccessible();
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code uit de app').fill(codeAt(secret, -1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bewaar uw herstelcodes' })).toBeVisible();
  await expectAccessible();
  const recoveryCode = await page.locator('.codes li').first().innerText();
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).press('Enter');
  await expect(page.getByText('De app staat aan. U hebt nog 10 herstelcodes.')).toBeVisible();
  await expectAccessible();

  await signOutAndIn(page, email);
  await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeFocused();
  await expectAccessible();
  await page.getByLabel('Code uit de app').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
  await page.getByLabel('Code uit de app').fill(codeAt(secret));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn-scan$/);

  await signOutAndIn(page, email);
  await page.getByRole('button', { name: 'Ik heb mijn telefoon niet bij de hand' }).press('Enter');
  await expectAccessible();
  await page.getByLabel('Herstelcode').fill(recoveryCode);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn-scan$/);

  await page.goto('/mijn-account');
  await expect(page.getByText('U hebt nog 9 herstelcodes.')).toBeVisible();
  await page.getByRole('button', { name: 'Zet de app uit' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, zet uit' }).press('Enter');
  await expect(page.getByText('De app staat uit.')).toBeVisible();
});

/** The code of the app, so many steps of 30 s from now. */
const codeAt = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

async function signOutAndIn(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

async function signUp(page: Page, pack: PackJourney, email: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  await page.request.post('/api/v1/accounts', {
    data: { email, password, functionGroup: functionGroups[0]?.code, tenantId: null },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  await page.goto(linkIn(await mailTo(email)));
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Bevestig en begin' }).click();
  await expect(page).toHaveURL(/\/lees-dit-eerst$/);
}
