import type { Edition } from '#contracts/scans';
import { linkIn, mailedCode, mailTo } from './support/mailbox.ts';
import { signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

const forgotten = 'regen fiets lantaarn brood';
const chosen = 'molen theepot wandeling krant';

test('who forgot her password chooses a new one by mail, by keyboard, and is out everywhere else', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `vergeten-${pack.name}@voorbeeld.nl`;
  const answer = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  await page.request.post('/api/v1/accounts', {
    data: { email, password: forgotten, functionGroup: functionGroups[0]?.code, tenantId: null },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  await mailTo(email);

  await page.goto('/inloggen');
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).press('Enter');
  await expect(page).toHaveURL(/\/wachtwoord-vergeten$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Wachtwoord vergeten' })).toBeFocused();
  await expectAccessible();
  await page.getByLabel('E-mailadres').fill(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeFocused();
  await expectAccessible();

  await expect
    .poll(async () => (await mailTo(email)).subject)
    .toBe('Kies een nieuw wachtwoord voor QuickScan');
  const reset = await mailTo(email);
  await page.goto(linkIn(reset));
  await expect(page).toHaveURL(/\/nieuw-wachtwoord$/);
  await page.getByLabel('Nieuw wachtwoord').fill('wachtwoord1234');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kies een langer wachtwoord').first()).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Nieuw wachtwoord').fill(chosen);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uw wachtwoord is veranderd' })).toBeFocused();
  await expectAccessible();
  await expect
    .poll(async () => (await mailTo(email)).subject)
    .toBe('Uw wachtwoord van QuickScan is veranderd');

  await page.getByRole('link', { name: 'Naar inloggen' }).press('Enter');
  await signIn(page, email, chosen);
  await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeFocused();
  await expectAccessible();
  await page.getByLabel('Code uit de mail').fill('1234 5678');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze code klopt niet.').first()).toBeVisible();
  await page.getByLabel('Code uit de mail').fill(await mailedCode(email));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn-scan$/);

  await page.goto(linkIn(reset));
  await page.getByLabel('Nieuw wachtwoord').fill(forgotten);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Vraag een nieuwe mail aan' })).toBeVisible();
});
