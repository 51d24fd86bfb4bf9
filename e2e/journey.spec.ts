import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answers as options } from '#domain/scan';
import { linkIn, mailTo } from './support/mailbox.ts';
import type { PackJourney } from './support/packs.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const password = 'regen fiets lantaarn brood';

test('a respondent signs up, fills in by keyboard, and gets her scores on screen and as a PDF', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `journey-${pack.name}@voorbeeld.nl`;
  await page.goto('/');
  await expectAccessible();
  await signUp(page, pack, email);
  await expectAccessible();
  await confirm(page, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lees dit eerst');
  await expectAccessible();
  await page
    .getByRole('link', { name: 'Begin met de eerste stelling' })
    .or(page.getByRole('button', { name: 'Begin met de eerste stelling' }))
    .click();
  await answerByKeyboard(page, pack, expectAccessible);
  await finish(page, expectAccessible);
  await expectScores(page, pack);
  await expectAccessible();
  await expectReport(page, pack);
});

async function signUp(page: Page, pack: PackJourney, email: string): Promise<void> {
  await page.goto('/aanmelden');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('radio', { name: pack.functionGroup }).check();
  await page.getByLabel('Mijn organisatie staat er niet bij').check();
  await page.getByRole('button', { name: 'Maak mijn account' }).click();
  await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible();
}

async function confirm(page: Page, email: string): Promise<void> {
  const mail = await mailTo(email);
  expect(mail.subject).toBe('Bevestig uw e-mailadres voor QuickScan');
  await page.goto(linkIn(mail));
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Bevestig en begin' }).click();
}

/** Digits choose, Enter goes on; half-way the page is loaded again and everything is still there. */
async function answerByKeyboard(
  page: Page,
  pack: PackJourney,
  expectAccessible: () => Promise<void>,
): Promise<void> {
  const half = Math.floor(pack.answers.length / 2);
  for (const [index, answer] of pack.answers.entries()) {
    await expect(page.getByText(`Stelling ${index + 1} van ${pack.answers.length}`)).toBeVisible();
    const option = options.indexOf(answer);
    await page.keyboard.press(String(option + 1));
    await expect(page.getByRole('radio').nth(option)).toBeChecked();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    if (index === 0) await expectAccessible();
    if (index === half) {
      await page.reload();
      await expect(page.getByRole('radio').nth(option)).toBeChecked();
      await page.keyboard.press(String(option + 1));
    }
    await page.keyboard.press('Enter');
  }
}

async function finish(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht');
  await expectAccessible();
  await page.getByRole('button', { name: 'Afronden' }).click();
  await page.getByRole('button', { name: 'Ja, rond af' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw uitkomst');
}

async function expectScores(page: Page, pack: PackJourney): Promise<void> {
  await page.getByText('Bekijk de cijfers als tabel').click();
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  for (const { name, score, level } of [...pack.clusters, pack.total]) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect(row).toContainText(score === null ? /te weinig bekend/i : String(score));
    if (score !== null) await expect(row).toContainText(level);
  }
}

async function expectReport(page: Page, pack: PackJourney): Promise<void> {
  await page.getByRole('button', { name: 'Maak mijn rapport (pdf)' }).click();
  const link = page.getByRole('link', { name: 'Download mijn rapport (pdf)' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const pdf = await readPdf(await readFile(await download.path()));
  expect(pdf).toMatchObject({ tagged: true, language: expect.stringMatching(/^nl/) });
  expect(pdf.title).toMatch(/rapport/i);
  expect(pdf.outline.length).toBeGreaterThan(0);
  for (const { name, score, level } of [...pack.clusters, pack.total]) {
    const words = score === null ? '– te weinig bekend' : `${score} ${level}`;
    expect(pdf.text.toLowerCase()).toContain(`${name} ${words}`.toLowerCase());
  }
}
