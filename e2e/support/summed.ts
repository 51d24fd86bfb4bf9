import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Sends a form in which so many fields are wrong: the summary gets the focus, each of its links leads to a field that says the same. */
export async function summed(page: Page, button: string, faults: number): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  const summary = page.getByRole('group', { name: 'Kijk deze punten nog even na' });
  await expect(summary).toBeFocused();
  const links = summary.getByRole('link');
  await expect(links).toHaveCount(faults);
  for (const link of await links.all()) {
    await link.press('Enter');
    await expect(link).not.toBeFocused();
    expect(await describedAtFocus(page)).toContain(await link.innerText());
  }
}

/** What describes the control that has the focus, and the group that it is in. */
const describedAtFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const group = activeElement?.closest('fieldset');
    return [activeElement, group]
      .flatMap((element) => element?.getAttribute('aria-describedby')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  });
