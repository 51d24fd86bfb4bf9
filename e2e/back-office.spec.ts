import { showCode, showPassword } from './support/editor.ts';
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
  await showPassword(page, 'niet het wachtwoord');
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await showPassword(page);
  await expect(page).toHaveURL(/\/admin\/second-step/);
  await expectAccessible();
  await showCode(page, backOffice);
  await page.getByRole('link', { name: 'Stellingen' }).first().click();
  const rows = Math.min(rowsPerPage, pack.answers.length * pack.languages);
  await expect(page.getByRole('row')).toHaveCount(rows + 1);
  await expectAccessible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
});
