import type { Page } from '@playwright/test';
import { linkIn } from './mailbox.ts';
import type { PackJourney } from './packs.ts';
import { at, link, openAll, type State } from './states.ts';
import { colleague, fillIn, join, mailAbout, tokenIn } from './team.ts';
import { expect } from './test.ts';

const team = 'Team Stevig';
const emails = [0, 1, 2].map((place) => `stevig-${place}-${Date.now()}@voorbeeld.nl`);

const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

/** A team from its start to the conversation, each state from where the one before left off. */
export const teamStates: readonly State[] = [
  at('/teams'),
  { ...link('Start een team'), name: 'a new team' },
  { name: 'a new team without a name', open: next },
  { name: 'whom to ask', open: named, followed: true },
  { name: 'what to say to them', open: invited, followed: true },
  { name: 'a message without a name and a date', open: withoutNameAndDate },
  { name: 'a round that runs', open: started, followed: true },
  { name: 'the question before closing', open: everybodyTakesPart },
  { name: 'the overview of a team', open: closed, followed: true },
  { name: 'the overview with everything opened', open: openAll },
  { ...link('Start het gesprek'), name: 'the conversation' },
];

async function named(page: Page): Promise<void> {
  await page.getByLabel('Naam van het team').fill(team);
  await page.getByRole('radio', { name: /^Open/ }).check();
  await next(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Wie nodigt u uit?' })).toBeVisible();
}

async function invited(page: Page): Promise<void> {
  await page.getByLabel('E-mailadressen').fill([...emails, 'geen adres'].join('\n'));
  await next(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Uw bericht' })).toBeVisible();
}

async function withoutNameAndDate(page: Page): Promise<void> {
  const lastDay = page.getByLabel('Laatste dag om mee te doen');
  const proposed = await lastDay.inputValue();
  await lastDay.fill('');
  await page.getByLabel('Uw naam').fill('');
  await page.getByRole('button', { name: 'Start het team' }).click();
  const summary = page.getByRole('group', { name: 'Kijk deze punten nog even na' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);
  await lastDay.fill(proposed);
}

async function started(page: Page): Promise<void> {
  await page.getByLabel('Uw naam').fill('Olga Organisator');
  await page.getByRole('button', { name: 'Start het team' }).click();
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible({ timeout: 30_000 });
}

/** The organiser too: who takes no part is shown nothing of an open round. */
async function everybodyTakesPart(page: Page, pack: PackJourney): Promise<void> {
  const { origin } = new URL(page.url());
  for (const [place, email] of emails.entries()) {
    const one =
      place === 0
        ? { email, request: page.request }
        : await colleague(origin, pack, { email: `x-${email}`, group: place });
    const attempt = await join(one, tokenIn(linkIn(await mailAbout(email, team))), `Naam ${place}`);
    await fillIn(one.request, pack, attempt, place);
  }
  await page.getByRole('button', { name: 'Sluit de meting nu' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function closed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit de meting', exact: true }).click();
  await page.getByRole('link', { name: 'Bekijk het overzicht' }).click();
  await expect(page.getByText('3 mensen deden mee.')).toBeVisible();
}
