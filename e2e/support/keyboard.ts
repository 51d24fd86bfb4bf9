import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with Tab, as who has no mouse does, until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const reached = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let tries = 0; tries < 200 && !(await reached()); tries += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Likewise, and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
