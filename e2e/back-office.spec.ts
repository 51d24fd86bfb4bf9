import type { Edition } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import type { Browser, Page } from '@playwright/test';
import { withoutApp } from './support/behind.ts';
import {
  editor,
  enter,
  openList,
  platformAdministrator,
  publishNow,
  setUpApp,
  showPassword,
} from './support/editor.ts';
import { finishedAttempt } from './support/filled-in.ts';
import type { PackJourney } from './support/packs.ts';
import { becomeRespondent } from './support/people.ts';
import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});

/** Of a list in the back office. */
const rowsPerPage = 25;

test('an editor signs in, reads the statements, and signs out; others get no further than the sign-in', async ({
  page,
  pack,
  backOffice,
  expectAccessible,
}) => {
  await page.goto(`${backOffice}/admin/resources/statements`);
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await expectAccessible();
  await withoutApp(pack, editor.email);
  await showPassword(page, { ...editor, password: 'niet het wachtwoord' });
  await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar');
  await showPassword(page, editor);
  await expect(page).toHaveURL(/\/admin\/second-step/);
  await expectAccessible();
  await setUpApp(page);
  await openList(page, 'Stellingen');
  const rows = Math.min(rowsPerPage, pack.answers.length);
  await expect(page.getByRole('row')).toHaveCount(rows + 1);
  await expectAccessible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
});

test('an editor changes a tip, previews it in the portal, publishes it and takes it back; a second editor is told', async ({
  page,
  browser,
  pack,
  backOffice,
  baseURL,
  expectAccessible,
}) => {
  const title = 'Een nieuwe titel voor deze tip';
  await becomeRespondent(page, pack, `oud-${pack.name}@voorbeeld.nl`);
  await enter(page, pack, backOffice);
  await openList(page, 'Tips');
  await page.getByRole('row').nth(1).getByRole('link').click();
  const titles = page.getByRole('group', { name: 'Titel', exact: true }).getByRole('textbox');
  await expect(titles).toHaveCount(pack.languages);
  await expectAccessible();
  const second = await openBySecond(browser, pack, backOffice, page.url());
  const before = await titles.first().inputValue();
  const older = await attemptThatFits(page, pack, before);
  await titles.first().fill(title);
  if (pack.languages > 1) await titles.nth(1).fill('A new title for this tip');
  await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
  await expect(page.getByRole('status')).toContainText('Bewaard in het concept');

  const hers = second.getByRole('group', { name: 'Titel', exact: true }).getByRole('textbox').first();
  await hers.fill('Wat de tweede schreef');
  await second.getByRole('button', { name: 'Bewaar in het concept' }).click();
  await expect(second.getByRole('alert')).toContainText('Iemand anders heeft dit intussen veranderd');
  await expect(hers).toHaveValue('Wat de tweede schreef');
  await expect(second.getByText(title).first()).toBeVisible();
  await second.context().close();

  await page.getByRole('link', { name: 'Concept', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Wat er verandert/ })).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Datum en tijd').fill('2099-01-01T10:00');
  const late = page.getByLabel(/zet toch dit tijdstip/);
  if (await late.isVisible()) await late.check();
  await page.getByRole('button', { name: 'Zet dit tijdstip' }).click();
  await expect(
    page.getByText(/vanzelf gepubliceerd op 1 januari 2099 om 10:00 \(Nederlandse tijd\)/),
  ).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Maak een voorvertoning' }).click();
  const link = (await page.getByRole('link', { name: /Open de voorvertoning/ }).getAttribute('href')) ?? '';
  expect(link.startsWith(`${baseURL}/voorvertoning#token=`)).toBe(true);
  await preview(browser, link, title);
  expect(await currentTitles(page, pack)).not.toContain(title);

  await page.getByRole('button', { name: 'Toch niet vanzelf publiceren' }).click();
  await expect(page.getByRole('status')).toContainText('niet meer vanzelf');
  await publishNow(page);
  expect(await currentTitles(page, pack)).toContain(title);
  const newer = await attemptThatFits(page, pack, title);
  await expectTip(page, `${baseURL}/resultaten/${newer}`, { shown: title, gone: before });
  await expectTip(page, `${baseURL}/resultaten/${older}`, { shown: before, gone: title });

  await page.goto(`${backOffice}/admin/draft`);
  await page.getByLabel(/terugnemen/).check();
  await page.getByRole('button', { name: /^Neem editie/ }).click();
  await expect(page.getByRole('status')).toContainText('teruggenomen');
  expect(await currentTitles(page, pack)).toContain(before);
});

test('an editor makes a tip, takes another away and puts it back, and throws the draft away', async ({
  page,
  pack,
  backOffice,
  expectAccessible,
}) => {
  await enter(page, pack, backOffice);
  await openList(page, 'Tips');
  await page.getByRole('link', { name: 'Maak een nieuwe tip' }).click();
  const first = page.getByRole('main').getByRole('link', { name: /^1\. / });
  await first.waitFor();
  await expectAccessible();
  await first.click();
  await page.getByRole('button', { name: 'Zet in het concept' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is nog niets bewaard');
  await expectAccessible();
  for (const field of ['Titel', 'Tekst']) {
    const boxes = page.getByRole('group', { name: field, exact: true }).getByRole('textbox');
    await expect(boxes).toHaveCount(pack.languages);
    for (const box of await boxes.all())
      await box.fill(`Vraag aan iedereen wat er deze week goed ging (${field})`);
  }
  await page.getByLabel('Startend').first().check();
  await page.getByLabel(pack.functionGroup).check();
  await page.getByLabel('Deze week').check();
  await page.getByRole('button', { name: 'Zet in het concept' }).click();
  await expect(page.getByRole('status')).toContainText('Toegevoegd aan het concept');

  await openList(page, 'Tips');
  const other = page.getByRole('row').nth(1).getByRole('link');
  const title = (await other.textContent()) ?? '';
  await other.click();
  await page.getByRole('link', { name: 'Haal dit weg' }).click();
  await page.getByLabel('Ik wil deze tip weghalen.').waitFor();
  await expectAccessible();
  await page.getByLabel('Ik wil deze tip weghalen.').check();
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByRole('status')).toContainText('Weggehaald uit het concept');
  await expectAccessible();
  await page.getByRole('button', { name: `Zet terug: Tip: ${title}` }).click();
  await expect(page.getByRole('status')).toContainText('Teruggezet');
  await expect(page.getByRole('heading', { name: 'Weggehaald' })).toHaveCount(0);
  await page.getByLabel('Ik wil dit concept echt weggooien.').check();
  await page.getByRole('button', { name: 'Gooi het concept weg' }).click();
  await expect(page.getByRole('status')).toContainText('weggegooid');
});

/** A finished attempt of who is signed in, with an answer that the tip with this title fits. @returns its id */
async function attemptThatFits(page: Page, pack: PackJourney, title: string): Promise<string> {
  const path = `/api/v1/scans/${pack.scan}/editions/current`;
  const { clusters } = (await (await page.request.get(path)).json()) as Edition;
  const codes = clusters.flatMap(({ statements }) => statements.map(({ code }) => code));
  const place = (await tipsOf(page, pack, 'current')).find((tip) => tip.title === title)?.places[0];
  return finishedAttempt(page, pack, (index) =>
    codes[index] === place?.statement ? place?.answers[0] : undefined,
  );
}

/** The tips beside the answers of an attempt, as its respondent reads them. */
async function expectTip(
  page: Page,
  address: string,
  { shown, gone }: { readonly shown: string; readonly gone: string },
): Promise<void> {
  await page.goto(address);
  const row = page.locator('app-statement-row').filter({ hasText: shown });
  await row.first().locator('summary').click();
  await expect(row.first().getByText(shown, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(gone, { exact: true })).toHaveCount(0);
}

/** A second editor who has the same text before her. */
async function openBySecond(
  browser: Browser,
  pack: PackJourney,
  backOffice: string,
  address: string,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, pack, backOffice, platformAdministrator);
  await page.goto(address);
  return page;
}

/** Opens a preview in a browser that is signed in nowhere: the tip is there, and it says that it is a draft. */
async function preview(browser: Browser, link: string, title: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveURL(/\/voorvertoning$/);
  await page.getByRole('link', { name: 'Naar de stellingen' }).click();
  await expect(page.getByRole('heading', { name: 'Alle stellingen' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop de voorvertoning' }).click();
  await expect(page.getByText('U bekijkt een concept')).toBeHidden();
  await page.context().close();
}

const currentTitles = (page: Page, pack: PackJourney): Promise<string[]> => titlesOf(page, pack, 'current');

/** The titles of the tips of an edition, as everybody reads them. */
const titlesOf = async (page: Page, pack: PackJourney, edition: string): Promise<string[]> =>
  (await tipsOf(page, pack, edition)).map(({ title }) => title);

async function tipsOf({ request }: Page, pack: PackJourney, edition: string): Promise<TipList['tips']> {
  const headers = { 'accept-language': 'nl' };
  const answer = await request.get(`/api/v1/scans/${pack.scan}/editions/${edition}/tips`, { headers });
  return ((await answer.json()) as TipList).tips;
}
