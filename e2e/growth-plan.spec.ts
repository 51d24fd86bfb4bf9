import { readFile } from 'node:fs/promises';
import type { Page, Response } from '@playwright/test';
import { levels } from '#domain/scan';
import { finishedAttempt } from './support/filled-in.ts';
import { press, tabTo } from './support/keyboard.ts';
import { readPdf } from './support/pdf.ts';
import { becomeRespondent } from './support/people.ts';
import { expect, test } from './support/test.ts';

const note = 'Eerst vragen wat nu al kan';

/** Whether opening a page brings along the library for charts. */
async function loadsCharts(page: Page, path: string): Promise<boolean> {
  const scripts: Promise<string>[] = [];
  const keep = (response: Response): void => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  };
  page.on('response', keep);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', keep);
  return (await Promise.all(scripts)).some((script) => script.includes('ngx-charts-'));
}

test('by keyboard alone: from results to a plan with a date and a note, undone and done, into the report', async ({
  page,
  pack,
  expectAccessible,
}) => {
  await becomeRespondent(page, pack, `plan-${pack.name}@voorbeeld.nl`);
  const attempt = await finishedAttempt(page, pack, (index) => (index === 0 ? 'inactive' : 'leading'));
  await page.goto(`/resultaten/${attempt}`);
  const added = page.locator('app-growth-cards app-tip-card').first();
  const title = (await added.locator('.title').textContent())?.trim() ?? '';
  await press(page, added.getByRole('button', { name: 'Zet op mijn plan' }));
  await expect(page.getByRole('status').filter({ hasText: 'staat op uw plan' })).toBeVisible();
  const toPlan = added.getByRole('link', { name: 'Bekijk mijn plan' });
  await expect(toPlan).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Mijn plan' })).toBeFocused();
  const change = page.getByRole('button', { name: `Datum of notitie ${title}` });
  await press(page, change);
  const due = page.getByLabel('Voor wanneer?');
  await expect(due).toBeFocused();
  await page.keyboard.type('01022027');
  await expect(page.getByText('Noem geen klanten of collega’s.')).toBeVisible();
  await tabTo(page, page.getByLabel('Notitie'));
  await page.keyboard.type(note);
  await expectAccessible();
  await press(page, page.getByRole('button', { name: 'Bewaar' }));
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.getByText(/^Voor \d januari 2027$|^Voor \d februari 2027$/)).toBeVisible();
  await expect(change).toBeFocused();

  await press(page, page.getByRole('button', { name: `Haal van mijn plan ${title}` }));
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeFocused();
  await expect(page.getByText('Er staat nog niets op uw plan.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(note)).toBeVisible();

  const done = page.getByRole('checkbox', { name: title });
  await press(page, done, 'Space');
  await expect(page.getByRole('heading', { level: 2, name: 'Gedaan' })).toBeVisible();
  await expect(done).toBeFocused();
  await expectAccessible();

  await page.goto(`/resultaten/${attempt}`);
  await press(page, page.getByRole('button', { name: 'Maak mijn rapport (pdf)' }));
  const link = page.getByRole('link', { name: 'Download mijn rapport (pdf)' });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, link)]);
  const pdf = await readPdf(await readFile(await download.path()));
  expect(pdf.text).toContain(title);
  expect(pdf.text).toContain(note);
  expect(pdf.outline.length).toBeGreaterThan(0);
});

test('on a phone: empty pages say what to do, and after two attempts there is a course to see', async ({
  page,
  pack,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const expectFit = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 360, height: 740 });
  };
  await becomeRespondent(page, pack, `telefoon-${pack.name}@voorbeeld.nl`);
  await page.goto('/mijn-verloop');
  await expect(page.getByText('U hebt de scan nog niet afgerond.')).toBeVisible();
  await expectFit();
  await page.goto('/mijn-plan');
  await expect(page.getByText('Er staat nog niets op uw plan.')).toBeVisible();
  await page.getByRole('button', { name: 'Schrijf zelf iets op' }).click();
  await page.getByRole('button', { name: 'Zet op mijn plan' }).click();
  await expect(page.getByText('Schrijf op wat u gaat doen.')).toBeVisible();
  await expectFit();
  await page.getByLabel('Wat gaat u doen?').fill('Praten over tolken');
  await page.getByRole('button', { name: 'Zet op mijn plan' }).click();
  await expect(page.getByRole('checkbox', { name: 'Praten over tolken' })).toBeVisible();

  await finishedAttempt(page, pack, () => 'starting');
  await page.goto('/mijn-verloop');
  await expect(page.getByText('U hebt de scan één keer afgerond.')).toBeVisible();
  const latest = await finishedAttempt(page, pack, (index) => levels[index % 2 === 0 ? 3 : 1]);
  expect(await loadsCharts(page, `/resultaten/${latest}`)).toBe(false);
  expect(await loadsCharts(page, '/mijn-verloop')).toBe(true);
  await expect(page.getByRole('img', { name: /^Totaal\. .*: 25 \(.*\)\. / })).toBeVisible();
  await expect(page.getByText('2 stappen verder').first()).toBeVisible();
  await expect(page.getByText('Gelijk', { exact: true }).first()).toBeVisible();
  await page.getByText('Bekijk de cijfers als tabel').click();
  await expectFit();

  await page.goto(`/resultaten/${latest}`);
  await expect(page.getByRole('heading', { name: 'Uw plan tot nu toe' })).toBeVisible();
  await expect(page.getByText('Praten over tolken')).toBeVisible();
  await page.locator('app-statement-row summary').first().click();
  await expectFit();
});

test.describe('outcomes at the edges', () => {
  test('everything at the top asks for no step, and nothing known asks to find out', async ({
    page,
    pack,
    expectAccessible,
  }) => {
    await becomeRespondent(page, pack, `rand-${pack.name}@voorbeeld.nl`);
    const top = await finishedAttempt(page, pack, () => 'leading');
    await page.goto(`/resultaten/${top}`);
    await expect(page.getByText('Alles wat u invulde, staat op een hoog niveau.')).toBeVisible();
    await expectAccessible();
    const unknown = await finishedAttempt(page, pack, () => 'unknown');
    await page.goto(`/resultaten/${unknown}`);
    await expect(page.getByText('U vulde overal ‘onbekend’ in.')).toBeVisible();
    await expect(page.getByText('Er zijn nog geen stellingen met een hoog niveau.')).toBeVisible();
    await expectAccessible();
  });
});
