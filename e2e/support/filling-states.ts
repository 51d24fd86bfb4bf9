import type { Page } from '@playwright/test';
import type { Edition } from '#contracts/scans';
import { answers } from '#domain/scan';
import { beginFilling, chooseByKey, savedAttempt } from './filling.ts';
import { at, link, type State } from './states.ts';
import { expect } from './test.ts';

/** In this order: each begins where the one before left off. */
export const fillingStates: readonly State[] = [
  at('/mijn-scan'),
  at('/mijn-verloop'),
  at('/mijn-plan'),
  at('/lees-dit-eerst'),
  { name: 'a statement without an answer', open: beginFilling, followed: true },
  { ...link('Overzicht van alle stellingen'), name: 'the overview, nothing answered' },
  { name: 'a statement with an answer', open: answerFirst },
  { name: 'a statement that there is not', open: (page) => page.goto(page.url().replace(/\d+$/, '999')) },
  { name: 'an answer kept on the device', open: answerOffline },
  { name: 'the overview, partly answered', open: toOverview, followed: true },
  { name: 'my scan with a draft', open: (page) => page.goto('/mijn-scan') },
  {
    name: 'what can be done with a draft',
    open: (page) => page.locator('app-attempt-actions summary').click(),
  },
  { name: 'the server away', open: serverAway },
  { name: 'the overview, complete', open: completed },
  {
    name: 'the question before finishing',
    open: (page) => page.getByRole('button', { name: 'Afronden' }).click(),
  },
];

/** With every option in turn, so that each answer has been seen chosen. */
async function answerFirst(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  for (let option = 1; option <= answers.length; option++) await chooseByKey(page, option);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
}

async function answerOffline(page: Page): Promise<void> {
  await page.goBack();
  await page.context().route('**/answers/*', (route) => route.abort());
  await expect(page.getByRole('radio').first()).toBeVisible();
  await chooseByKey(page, 1);
  await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
}

async function toOverview(page: Page): Promise<void> {
  await page.context().unroute('**/answers/*');
  await page.getByRole('link', { name: 'Overzicht van alle stellingen' }).click();
}

async function serverAway(page: Page): Promise<void> {
  await page.context().route('**/api/v1/attempts', (route) => route.abort());
  await page.goto('/mijn-scan');
  await expect(page.getByText('Er is geen verbinding.')).toBeVisible();
  await page.context().unroute('**/api/v1/attempts');
}

/** Answered through the API, with every level and `unknown` among them. */
async function completed(page: Page): Promise<void> {
  const { id, scan, edition } = await savedAttempt(page);
  const answer = await page.request.get(`/api/v1/scans/${scan}/editions/${edition}`);
  const { clusters } = (await answer.json()) as Edition;
  for (const { code } of clusters.flatMap(({ statements }) => statements)) {
    await page.request.put(`/api/v1/attempts/${id}/answers/${code}`, {
      data: { answer: answers[code % answers.length] },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  }
  await page.goto(`/invullen/${id}/overzicht`);
  await expect(page.getByRole('button', { name: 'Afronden' })).toBeEnabled();
}
