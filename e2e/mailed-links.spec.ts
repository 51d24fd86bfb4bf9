import { expect, test } from './support/test.ts';

test('a whole link works in the tab where half of it was opened before', async ({ page }) => {
  for (const path of ['/bevestigen', '/nieuw-wachtwoord', '/afmelden']) {
    await page.goto(path);
    await expect(page.getByText('Deze link is niet compleet.')).toBeVisible();
    await page.goto(`${path}#token=x`);
    await expect(page.getByRole('main').locator('button[type=submit], .button.filled')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
});
