import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AttemptList } from '#contracts/attempts';
import type { TeamReport } from '#contracts/teams';
import type { PackJourney } from './support/packs.ts';
import { linkIn } from './support/mailbox.ts';
import { readPdf } from './support/pdf.ts';
import { anotherBrowser, newJoinCode } from './support/people.ts';
import { type Colleague, colleague, fillIn, join, mailAbout, tokenIn } from './support/team.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(600_000);

type Wanted = { readonly name: string; readonly kind: RegExp; readonly emails: readonly string[] };

/** Starts a team in three steps, by keyboard where it matters. */
async function startTeam(page: Page, { name, kind, emails }: Wanted): Promise<void> {
  await page.goto('/teams');
  await page.getByRole('link', { name: 'Start een team' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Naam en doel' })).toBeVisible();
  await page.getByLabel('Naam van het team').fill(name);
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('button', { name: 'Volgende' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Wie nodigt u uit?' })).toBeFocused();
  const pasted = [...emails.map((email, at) => `Collega ${at} <${email}>`), String(emails[0]), 'geen adres'];
  await page.getByLabel('E-mailadressen').fill(pasted.join('\n'));
  await expect(page.getByText(`${emails.length} adressen zijn goed.`)).toBeVisible();
  await expect(page.getByText('geen adres (geen e-mailadres)')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).press('Enter');
  await page.getByLabel('Uw naam').fill('Olga Organisator');
  await page.getByLabel('Uw bericht').fill('Zullen we dit samen doen?');
  await page.getByRole('button', { name: 'Start het team' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 });
}

/** Follows the mail in a browser, reads what happens, and agrees. @returns the attempt to fill in */
async function agrees(page: Page, email: string, team: string, kind: string, name?: string): Promise<string> {
  await page.goto(linkIn(await mailAbout(email, team)));
  await expect(page.getByText(`Olga Organisator vraagt u mee te doen met “${team}”.`)).toBeVisible();
  await expect(page.getByText(kind).first()).toBeVisible();
  if (name) await page.getByLabel('Uw naam').fill(name);
  await page.getByRole('button', { name: /^Ik doe mee/ }).press('Enter');
  await page.waitForURL('**/invullen/**');
  return /invullen\/(?<id>[0-9a-f-]{36})/.exec(page.url())?.groups?.['id'] ?? '';
}

/** Closes the round on the page of the team, and waits for its overview. */
async function closeRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit de meting nu' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('verandert niet meer');
  await page.getByRole('button', { name: 'Sluit de meting', exact: true }).press('Enter');
}

/** The report of the round whose overview is open, as a PDF. */
async function expectTeamReport(page: Page): Promise<void> {
  const round = page.url().split('/').at(-1);
  const headers = { 'sec-fetch-site': 'same-origin' };
  const asked = await page.request.post('/api/v1/team-reports', { data: { round }, headers });
  expect(asked.status()).toBe(202);
  const { id } = (await asked.json()) as TeamReport;
  const document = () => page.request.get(`/api/v1/team-reports/${id}/document`);
  await expect.poll(async () => (await document()).status(), { timeout: 60_000 }).toBe(200);
  expect((await (await document()).body()).subarray(0, 5).toString()).toBe('%PDF-');
}

/** Everybody's part: the first in browsers, the others without. */
async function allTakePart(
  pack: PackJourney,
  people: readonly Colleague[],
  browsers: readonly Page[],
  team: string,
) {
  for (const [at, one] of people.entries()) {
    const own = browsers[at];
    const attempt = own
      ? await agrees(own, one.email, team, 'Vertrouwelijk.')
      : await join(one, tokenIn(linkIn(await mailAbout(one.email, team))));
    await fillIn(one.request, pack, attempt, at % 3);
  }
}

/** Many people, each with a mailbox. */
test.describe.configure({ timeout: 300_000 });

test('fifteen people, from the invitation to the conversation', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const team = `Team Vijftien ${pack.name}`;
  const code = await newJoinCode(browser, baseURL, pack);
  await colleague(baseURL, pack, { email: `olga-15-${pack.name}@voorbeeld.nl`, group: 0 }, page.request);
  const emails = Array.from({ length: 15 }, (_, at) => `vijftien-${at}-${pack.name}@voorbeeld.nl`);
  const browsers: Page[] = [];
  const people: Colleague[] = [];
  for (const [at, email] of emails.entries()) {
    const own = at < 7 ? await anotherBrowser(browser, baseURL) : undefined;
    if (own) browsers.push(own);
    people.push(await colleague(baseURL, pack, { email, group: at, code }, own?.request));
  }
  await startTeam(page, { name: team, kind: /^Vertrouwelijk/, emails });
  await expectAccessible();

  await allTakePart(pack, people, browsers, team);
  await page.reload();
  await page.getByText('Uitgenodigd: 15').click();
  await expect(page.getByRole('cell', { name: 'Verstuurd' })).toHaveCount(15);
  await expect(page.getByText('We tellen één keer per dag')).toBeVisible();
  await closeRound(page);
  await page.getByRole('link', { name: 'Bekijk het overzicht' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht van uw team' })).toBeFocused();
  await expect(page.getByText('10 tot en met 19 mensen deden mee.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gesprekspunten' })).toBeVisible();
  await expectAccessible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible();
  await page.setViewportSize({ width: 1280, height: 800 });

  const [member = page] = browsers;
  await member.goto(linkIn(await mailAbout(String(emails[0]), 'Het overzicht is klaar')));
  await expect(member.getByRole('heading', { level: 1, name: 'Overzicht van uw team' })).toBeVisible();
  const own = (await (await member.request.get('/api/v1/attempts')).json()) as AttemptList;
  await member.goto(`/vergelijken/${own.items[0]?.id}`);
  await expect(member.getByRole('heading', { name: 'Vergelijken met mijn teams' })).toBeVisible();
  await expect(member.getByRole('img', { name: /Totaal: u \d+\. Gemiddeld \d+\./ })).toBeVisible();

  await expectTeamReport(page);

  await page.getByRole('link', { name: 'Start het gesprek' }).press('Enter');
  await expect(page.getByText(/^Gesprekspunt 1 van/)).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/^Gesprekspunt 2 van/)).toBeVisible();
  await page.getByLabel('Wat spreken we af?').fill('Elke maand een half uur praten');
  await page.getByLabel('Wie?').fill('Olga');
  await page.getByLabel('Wie?').press('Enter');
  await expect(page.getByText('Het staat op het plan van het team.')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText(/^Gesprekspunt 1 van/)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht van uw team' })).toBeVisible();
  await page.getByRole('link', { name: team }).click();
  await expect(page.getByText('Elke maand een half uur praten', { exact: true })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download als tabel (CSV)' }).click();
  expect((await downloading).suggestedFilename()).toBe('QuickScan-teamplan.csv');
  await page.getByRole('button', { name: 'Maak een PDF van het plan' }).press('Enter');
  const printed = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('link', { name: 'Download de PDF' }).click({ timeout: 60_000 });
  expect((await printed).suggestedFilename()).toBe('QuickScan-teamplan.pdf');
  const { text, title, tagged } = await readPdf(readFileSync(await (await printed).path()));
  expect([title, tagged]).toEqual([`Teamplan QuickScan: ${team}`, true]);
  expect(text).toContain('Elke maand een half uur praten');

  // Another round with the same people: two clicks.
  await page.getByRole('button', { name: 'Nieuwe meting met dezelfde mensen' }).press('Enter');
  await page.getByRole('button', { name: 'Start de meting' }).press('Enter');
  await expect(page.getByText('Deze meting loopt tot')).toBeVisible();
  for (const { request } of people.slice(browsers.length)) await request.dispose();
  for (const own of browsers) await own.context().close();
});

test('seven people by function group', async ({ page, browser, baseURL, pack, expectAccessible }) => {
  const team = `Team Zeven ${pack.name}`;
  const code = await newJoinCode(browser, baseURL, pack);
  await colleague(baseURL, pack, { email: `olga-7-${pack.name}@voorbeeld.nl`, group: 0 }, page.request);
  const emails = Array.from({ length: 7 }, (_, at) => `zeven-${at}-${pack.name}@voorbeeld.nl`);
  await startTeam(page, { name: team, kind: /^Per functiegroep/, emails });
  for (const [at, email] of emails.entries()) {
    const one = await colleague(baseURL, pack, { email: `x-${email}`, group: at, code });
    const attempt = await join(one, tokenIn(linkIn(await mailAbout(email, team))));
    await fillIn(one.request, pack, attempt, at % 2);
    await one.request.dispose();
  }
  await closeRound(page);
  await page.getByRole('link', { name: 'Bekijk het overzicht' }).click();
  await expect(page.getByText('6 tot en met 9 mensen deden mee.')).toBeVisible();
  await page.getByText('Dezelfde cijfers in een tabel').click();
  const heads = page.getByRole('group', { name: 'Waar staat het team?' }).getByRole('columnheader');
  expect(await heads.count()).toBeGreaterThan(3);
  await expectAccessible();
});

test('an open round of three, and one that is too small', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const team = `Team Drie ${pack.name}`;
  await colleague(baseURL, pack, { email: `olga-3-${pack.name}@voorbeeld.nl`, group: 0 }, page.request);
  const emails = Array.from({ length: 3 }, (_, at) => `drie-${at}-${pack.name}@voorbeeld.nl`);
  const first = await anotherBrowser(browser, baseURL);
  await colleague(baseURL, pack, { email: String(emails[0]), group: 0 }, first.request);
  await startTeam(page, { name: team, kind: /^Open/, emails });
  await fillIn(first.request, pack, await agrees(first, String(emails[0]), team, 'Open.', 'Eva Eerst'), 0);
  for (const [at, email] of emails.entries()) {
    if (at === 0) continue;
    const one = await colleague(baseURL, pack, { email: `x-${email}`, group: at });
    const attempt = await join(one, tokenIn(linkIn(await mailAbout(email, team))), `Naam ${at}`);
    await fillIn(one.request, pack, attempt, at);
    await one.request.dispose();
  }
  await closeRound(page);
  await page.getByRole('link', { name: 'Bekijk het overzicht' }).click();
  // Who only organises is no member: nobody agreed to show her anything.
  await expect(page.getByText('round-not-shown')).toBeVisible();
  await first.goto(linkIn(await mailAbout(String(emails[0]), 'Het overzicht is klaar')));
  await expect(first.getByText('3 mensen deden mee.')).toBeVisible();
  await expect(first.getByRole('rowheader', { name: 'Eva Eerst (u)' })).toBeVisible();
  await expect(first.getByRole('rowheader', { name: 'Naam 2' })).toBeVisible();

  const small = `Team Klein ${pack.name}`;
  await startTeam(page, {
    name: small,
    kind: /^Vertrouwelijk/,
    emails: [`niemand-${pack.name}@voorbeeld.nl`, `nog-niemand-${pack.name}@voorbeeld.nl`],
  });
  await closeRound(page);
  await expect(page.getByRole('heading', { name: 'Er is geen overzicht' })).toBeVisible({ timeout: 30_000 });
  await expectAccessible();
  await page.getByRole('button', { name: 'Zet de meting weer open' }).press('Enter');
  await expect(page.getByText('Deze meting loopt tot')).toBeVisible();
});
