import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});

/** Of a list in the back office. */
const rowsPerPage = 25;

test('an editor signs in, reads the statements, and signs out; others get no further than the sign-in', async ({
  page,
  pack,
  backOffice,
  expectAccessible,
}) => {
  await page.goto(`${backOffice}/admin/resources/statements`);
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await expectAccessible();
  await page.getByLabel('E-mailadres').fill('redacteur@quickscan.example');
  await page.getByLabel('Wachtwoord').fill('niet het wachtwoord');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await page.getByLabel('E-mailadres').fill('redacteur@quickscan.example');
  await page.getByLabel('Wachtwoord').fill('molen theepot wandeling krant');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('link', { name: 'Stellingen' }).first().click();
  const rows = Math.min(rowsPerPage, pack.answers.length * pack.languages);
  await expect(page.getByRole('row')).toHaveCount(rows + 1);
  await expectAccessible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
});
