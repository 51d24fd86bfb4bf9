import type { Page } from '@playwright/test';
import { levels } from '#domain/scan';
import { addColleagues, refreshBenchmarks } from './benchmarks.ts';
import { finishedAttempt } from './filled-in.ts';
import type { PackJourney } from './packs.ts';
import { at, link, openAll, type State } from './states.ts';
import { expect } from './test.ts';

/** From the question before finishing on, likewise each from where the one before left off. */
export const outcomeStates: readonly State[] = [
  {
    name: 'the result',
    open: async (page) => {
      await page.getByRole('button', { name: 'Ja, rond af' }).click();
      await page.waitForURL(/\/resultaten\//);
    },
    followed: true,
  },
  { name: 'the result with everything opened', open: openAll },
  { ...link('Vergelijk uw scores met anderen'), name: 'too few to compare with' },
  { name: 'compared', open: compared },
  { ...link('Mijn verloop bekijken'), name: 'the course of one attempt' },
  { name: 'the course of two attempts', open: secondAttempt },
  link('Mijn plan'),
  {
    name: 'an own action that says nothing',
    open: async (page) => {
      await page.getByRole('button', { name: 'Schrijf zelf iets op' }).click();
      await page.getByRole('button', { name: 'Zet op mijn plan' }).click();
    },
  },
  { name: 'a plan with an action', open: ownAction },
  at('/lees-dit-eerst'),
  link('Mijn account'),
];

/** As `too few` before it, with others who filled in the same. */
async function compared(page: Page, pack: PackJourney): Promise<void> {
  await addColleagues(pack, page.url().split('/').at(-1) ?? '', [5, 5, 5]);
  await refreshBenchmarks(pack);
  await page.reload();
  await expect(page.getByText(/deelnemers, cijfers van/)).toBeVisible();
  await openAll(page);
}

async function secondAttempt(page: Page, pack: PackJourney): Promise<void> {
  await finishedAttempt(page, pack, (index) => levels[index % levels.length]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await openAll(page);
}

async function ownAction(page: Page): Promise<void> {
  await page.getByLabel('Wat gaat u doen?').fill('Praten over tolken');
  await page.getByRole('button', { name: 'Zet op mijn plan' }).click();
  await expect(page.getByRole('checkbox', { name: 'Praten over tolken' })).toBeVisible();
}
