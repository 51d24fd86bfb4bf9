import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
import type { PackJourney } from './support/packs.ts';
import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});

const manual = await readFile('docs/manual/redacteuren.md', 'utf8');

/** A chapter of the manual by its heading, up to the next. */
function chapter(heading: string): string {
  const [, text] = manual.split(`\n## ${heading}\n`);
  if (!text) throw new Error(`the manual has no chapter ${heading}`);
  return text.split('\n## ')[0] ?? '';
}

/** What a chapter names, in its order: buttons, links and headings stand in bold. */
const namesIn = (heading: string): string[] =>
  [...chapter(heading).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replaceAll('\n', ' '));

/** The name that a chapter gives at this place. */
function nameIn(heading: string, at: number): string {
  const name = namesIn(heading)[at];
  if (!name) throw new Error(`the chapter ${heading} names less than ${at + 1} things`);
  return name;
}

/** A name as it stands on a page; an ellipsis is filled in there. */
const named = (name: string): RegExp =>
  new RegExp(
    name
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
    'i',
  );

async function signIn(page: Page, pack: PackJourney, backOffice: string): Promise<void> {
  await withoutApp(pack, editor.email);
  await page.goto(`${backOffice}/admin`);
  await showPassword(page, editor);
  await expect(page.getByRole('button', { name: nameIn('Inloggen', 0) })).toBeVisible();
  await setUpApp(page, async () => {
    await expect(page.getByRole('heading', { name: named(nameIn('Inloggen', 1)) })).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(10);
  });
}

async function seeAccount(page: Page): Promise<void> {
  const heading = 'Uw account en de taal';
  await page.getByRole('link', { name: editor.email }).click();
  await expect(page.getByRole('button', { name: nameIn(heading, 0) })).toBeVisible();
  await expect(page.getByRole('heading', { name: nameIn(heading, 1) })).toBeVisible();
  await page.getByRole('button', { name: nameIn(heading, 2) }).click();
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('button', { name: nameIn(heading, 2) })).toBeVisible();
}

async function changeTip(page: Page, languages: number): Promise<void> {
  const [heading, lists] = ['Een tekst veranderen', 'Iets toevoegen of weghalen'];
  await openList(page, nameIn(heading, 0));
  await expect(page.getByRole('link', { name: nameIn(lists, 0) })).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByText(nameIn(lists, 2))).toBeVisible();
  const titles = page.getByRole('group', { name: 'Titel', exact: true }).getByRole('textbox');
  for (let at = 0; at < languages; at += 1)
    await titles.nth(at).fill(`${await titles.nth(at).inputValue()} 2`);
  await page.getByRole('button', { name: nameIn(heading, 1) }).click();
  await expect(page.getByRole('status')).toContainText('Bewaard in het concept');
  await openList(page, 'Pagina’s');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('button', { name: nameIn(heading, 2) })).toBeVisible();
  await page.getByRole('link', { name: 'Bronnen', exact: true }).click();
  await expect(page.getByRole('link', { name: nameIn(lists, 1) })).toBeVisible();
}

async function review(page: Page): Promise<void> {
  await page.getByRole('link', { name: nameIn('Nakijken', 0), exact: true }).click();
  for (const part of namesIn('Nakijken').slice(1))
    await expect(page.getByRole('heading', { name: named(part) })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: nameIn('Publiceren', 1) })).toBeVisible();
  await expect(page.getByRole('button', { name: nameIn('Terug', 0) })).toBeVisible();
  await publishNow(page, nameIn('Publiceren', 0));
}

async function takeBack(page: Page): Promise<void> {
  await page.getByLabel(/terugnemen/).check();
  await page.getByRole('button', { name: named(nameIn('Terug', 1)) }).click();
  await expect(page.getByRole('status')).toContainText('teruggenomen');
}

async function readEditions(page: Page): Promise<void> {
  const [editions, files] = ['Edities lezen en bewaren', 'Teksten inlezen'];
  await openList(page, nameIn(editions, 0));
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('link', { name: named(nameIn(editions, 1)) })).toBeVisible();
  await page.getByRole('link', { name: nameIn(files, 0), exact: true }).click();
  await expect(page.getByRole('button', { name: nameIn(files, 1) })).toBeVisible();
}

test('whoever follows the manual gets from an empty draft to a published edition, and back', async ({
  page,
  pack,
  backOffice,
}) => {
  await signIn(page, pack, backOffice);
  await seeAccount(page);
  await page.getByRole('link', { name: nameIn('Nakijken', 0), exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Geen concept' })).toBeVisible();
  await changeTip(page, pack.languages);
  await review(page);
  await publish(page);
  await takeBack(page);
  await readEditions(page);
  for (const heading of ['Links van bronnen', 'Cijfers'])
    for (const name of namesIn(heading)) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
});

test('a platform administrator finds every page that the manual names, and an editor none of them', async ({
  page,
  pack,
  backOffice,
}) => {
  const names = namesIn('Voor platformbeheerders');
  expect(names.length).toBeGreaterThan(4);
  await enter(page, pack, backOffice);
  await expect(page.getByRole('link', { name: 'Handleiding' })).toBeVisible();
  for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await enter(page, pack, backOffice, platformAdministrator);
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});

test('a platform administrator who follows the manual finds the form of an organisation’s own sign-in', async ({
  page,
  pack,
  backOffice,
}) => {
  const [tenants = '', part = '', begin = '', ...names] = namesIn(
    'Eigen inlog van een organisatie instellen',
  );
  const [address = '', given = '', tick = '', save = '', remove = ''] = names;
  await enter(page, pack, backOffice, platformAdministrator);
  await page.getByRole('link', { name: tenants, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: tenants })).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: named(part) })).toBeVisible();
  await page.getByRole('link', { name: begin }).click();
  for (const heading of [address, given])
    await expect(page.getByRole('heading', { name: named(heading) })).toBeVisible();
  await page.getByLabel(/issuer/).fill('https://inlog.voorbeeld.example');
  await page.getByLabel('Client-ID').fill('quickscan');
  await page.getByLabel('Geheim').fill('een geheim van de ICT-afdeling');
  await expect(page.getByLabel(tick)).not.toBeChecked();
  await page.getByRole('button', { name: save }).click();
  await expect(page.getByRole('status')).toContainText('Bewaard. De eigen inlog staat uit.');
  await page.getByLabel('Ik weet dat leden dan anders moeten inloggen.').check();
  await page.getByRole('button', { name: remove }).click();
  await expect(page.getByRole('status')).toContainText('weggehaald');
});

test('the manual stands in the back office, with its pictures, and every chapter of it is followed here', async ({
  page,
  pack,
  backOffice,
}) => {
  const followed = [
    ...['Inloggen', 'Uw account en de taal', 'Een tekst veranderen', 'Iets toevoegen of weghalen'],
    ...['Nakijken', 'Publiceren', 'Terug', 'Edities lezen en bewaren', 'Teksten inlezen'],
    ...['Links van bronnen', 'Cijfers', 'Voor platformbeheerders'],
    'Eigen inlog van een organisatie instellen',
  ];
  const chapters = [...manual.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(chapters).toEqual(followed);
  await enter(page, pack, backOffice);
  await page.getByRole('link', { name: 'Handleiding' }).click();
  for (const heading of followed)
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  const pictures = page.getByRole('main').getByRole('img');
  expect(await pictures.count()).toBeGreaterThan(2);
  for (const picture of await pictures.all())
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
});
