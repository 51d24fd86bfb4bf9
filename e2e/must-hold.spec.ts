import type { Page } from '@playwright/test';
import { answers } from '#domain/scan';
import type { Edition } from '#contracts/scans';
import { beginFilling, chooseByKey, savedAttempt } from './support/filling.ts';
import { newcomer } from './support/newcomer.ts';
import { expectSound } from './support/sound.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 600_000 });

type State = { readonly name: string; readonly open: (page: Page) => Promise<unknown> };

const at = (path: string): State => ({ name: path, open: (page) => page.goto(path) });

/** What everybody can open. Pages of the edition are in `public-site.spec.ts` besides. */
const open: readonly State[] = [
  at('/'),
  at('/stellingen'),
  at('/meer-informatie'),
  at('/zo-leest-u-uw-uitkomst'),
  at('/inloggen'),
  at('/inloggen/code'),
  at('/aanmelden'),
  at('/wachtwoord-vergeten'),
  at('/dit-bestaat-niet'),
];

/** In this order: each begins where the one before left off. */
const filling: readonly State[] = [
  { name: 'my scan, nothing yet', open: (page) => page.goto('/mijn-scan') },
  { name: 'read this first', open: (page) => page.goto('/lees-dit-eerst') },
  { name: 'a statement without an answer', open: beginFilling },
  {
    name: 'the overview, nothing answered',
    open: (page) => page.getByRole('link', { name: 'Overzicht van alle stellingen' }).click(),
  },
  { name: 'a statement with an answer', open: answerFirst },
  {
    name: 'a statement that there is not',
    open: async (page) => page.goto(page.url().replace(/\d+$/, '999')),
  },
  { name: 'an answer kept on the device', open: answerOffline },
  { name: 'the overview, partly answered', open: toOverview },
  { name: 'my scan with a draft', open: (page) => page.goto('/mijn-scan') },
  {
    name: 'my scan with what can be done with a draft',
    open: (page) => page.getByText('Meer', { exact: false }).locator('visible=true').last().click(),
  },
  { name: 'the server away', open: serverAway },
  { name: 'the overview, complete', open: completed },
  {
    name: 'the question before finishing',
    open: (page) => page.getByRole('button', { name: 'Afronden' }).click(),
  },
  { name: 'the result', open: (page) => page.getByRole('button', { name: 'Ja, rond af' }).click() },
  { name: 'read this first, again', open: (page) => page.goto('/lees-dit-eerst') },
  { name: 'my account', open: (page) => page.goto('/mijn-account') },
];

test('what everybody can open holds in both colour schemes, forced colours, narrow and still', async ({
  page,
  expectAccessible,
}) => {
  for (const state of open) await hold(page, state, expectAccessible);
});

test('every state of filling in holds in both colour schemes, forced colours, narrow and still', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  for (const state of filling) await hold(page, state, expectAccessible);
});

async function hold(
  page: Page,
  { name, open: go }: State,
  expectAccessible: () => Promise<void>,
): Promise<void> {
  await test.step(name, async () => {
    await go(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectSound(page, expectAccessible);
  });
}

/** With every option in turn, so that each answer has been seen chosen. */
async function answerFirst(page: Page): Promise<void> {
  await page.goBack();
  for (let option = 1; option <= answers.length; option++) await chooseByKey(page, option);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
}

async function answerOffline(page: Page): Promise<void> {
  await page.goBack();
  await page.route('**/answers/*', (route) => route.abort());
  await chooseByKey(page, 1);
  await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
}

async function toOverview(page: Page): Promise<void> {
  await page.unroute('**/answers/*');
  await page.getByRole('link', { name: 'Overzicht van alle stellingen' }).click();
}

async function serverAway(page: Page): Promise<void> {
  await page.route('**/api/v1/attempts', (route) => route.abort());
  await page.goto('/mijn-scan');
  await expect(page.getByText('Er is geen verbinding.')).toBeVisible();
  await page.unroute('**/api/v1/attempts');
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
