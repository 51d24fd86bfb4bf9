import type { Page } from '@playwright/test';
import type { PackJourney } from './packs.ts';
import { takePictures } from './pictures.ts';
import { expectSound } from './sound.ts';
import type { State } from './states.ts';
import { expect, test } from './test.ts';

/** Opens a page in one of its states, and holds it against everything that every page must be. */
export async function hold(
  page: Page,
  pack: PackJourney,
  { name, open: go, followed }: State,
  expectAccessible: () => Promise<void>,
): Promise<void> {
  await test.step(name, async () => {
    await go(page, pack);
    // A question is asked over the page, whose heading is then out of reach but still there.
    const heading = page.locator('h1');
    await expect(heading).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (followed) await expect.soft(heading).toBeFocused();
    await takePictures(page, name);
    await expectSound(page, expectAccessible);
  });
}
