import type { Page } from '@playwright/test';
import type { Edition } from '#contracts/scans';
import { linkIn, mailedCode, mailTo } from './support/mailbox.ts';
import type { PackJourney } from './support/packs.ts';
import { expect, test } from './support/test.ts';

test('who has no password signs in with a mailed code, by keyboard, and the code confirms her address', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `code-${pack.name}@voorbeeld.nl`;
  await signUpWithoutPassword(page, pack, email);
  await mailTo(email);

  await page.goto('/inloggen');
  await expectAccessible();
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('link', { name: 'Mail mij een code' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Inloggen met een code' })).toBeFocused();
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email);
  await expectAccessible();
  await page.getByLabel('E-mailadres').press('Enter');
  await expect(page.getByRole('heading', { name: 'Vul de code in' })).toBeFocused();
  await expectAccessible();

  const code = await mailedCode(email);
  const field = page.getByLabel('Code uit de mail');
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(field).toHaveAttribute('inputmode', 'numeric');
  await field.fill('0000 000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De code heeft 8 cijfers.')).toBeVisible();
  await field.fill(code === '0000 0000' ? '1111 1111' : '0000 0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('u kunt het nog 4 keer proberen')).toBeVisible();
  await expectAccessible();

  // A phone may drop the page while its owner reads her mail.
  await page.reload();
  await expect(page.getByText(email)).toBeVisible();
  await field.fill(code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn-scan$/);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('who signed up without a password confirms with the button of the mail alone', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `zonder-${pack.name}@voorbeeld.nl`;
  await page.goto('/aanmelden');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('radio', { name: pack.functionGroup }).check();
  await page.getByLabel('Mijn organisatie staat er niet bij').check();
  await expectAccessible();
  await page.getByRole('button', { name: 'Maak mijn account' }).click();
  await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible();
  await page.goto(linkIn(await mailTo(email)));
  await expect(page).toHaveURL(/\/bevestigen$/);
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveCount(0);
  await expectAccessible();
  await page.getByRole('button', { name: 'Bevestig en begin' }).press('Enter');
  await expect(page).toHaveURL(/\/lees-dit-eerst$/);
});

async function signUpWithoutPassword(page: Page, pack: PackJourney, email: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  await page.request.post('/api/v1/accounts', {
    data: { email, functionGroup: functionGroups[0]?.code, tenantId: null },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
}
