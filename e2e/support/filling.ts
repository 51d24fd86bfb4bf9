import type { Page } from '@playwright/test';
import type { Attempt, AttemptList } from '#contracts/attempts';
import { expect } from './test.ts';

/** Begins an attempt as a respondent does, and waits for its first statement. */
export async function beginFilling(page: Page): Promise<void> {
  await page.goto('/lees-dit-eerst');
  await page.getByRole('button', { name: 'Begin met de eerste stelling' }).click();
  await expect(page).toHaveURL(/\/stelling\//);
  await expect(page.getByRole('radio').first()).toBeVisible();
}

/** Chooses an option by its key, the first one being 1. */
export async function chooseByKey(page: Page, option: number): Promise<void> {
  await page.keyboard.press(String(option));
  await expect(page.getByRole('radio').nth(option - 1)).toBeChecked();
}

/** Goes on by the keyboard; the next statement is there once its heading has the focus. */
export async function goOnByKey(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The attempt as the server has it, whatever the page shows. */
export async function savedAttempt({ request }: Page): Promise<Attempt> {
  const { items } = (await (await request.get('/api/v1/attempts')).json()) as AttemptList;
  const id = items[0]?.id ?? '';
  return (await (await request.get(`/api/v1/attempts/${id}`)).json()) as Attempt;
}

/** Statement and answer of everything that is saved. */
export const savedAnswers = async (page: Page): Promise<(readonly [number, string])[]> =>
  (await savedAttempt(page)).answers.map(({ statement, answer }) => [statement, answer] as const);

/** Until the service worker has kept the page and its files. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.open('filling-in');
        return (await kept.keys()).length;
      }),
    )
    .toBeGreaterThan(3);
}
