import { fillingStates } from './support/filling-states.ts';
import { hold } from './support/hold.ts';
import { newcomer } from './support/newcomer.ts';
import { outcomeStates } from './support/outcome-states.ts';
import { faultsOf } from './support/sound.ts';
import { at, type State } from './support/states.ts';
import { summed } from './support/summed.ts';
import { teamStates } from './support/team-states.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 900_000 });

/** What everybody can open. Pages of the edition are in `public-site.spec.ts` besides. */
const open: readonly State[] = [
  at('/'),
  at('/stellingen'),
  at('/inloggen'),
  at('/inloggen/code'),
  at('/inloggen/organisatie'),
  at('/wachtwoord-vergeten'),
  at('/nieuw-wachtwoord'),
  at('/bevestigen'),
  at('/afmelden'),
  at('/meedoen'),
  at('/uitnodiging'),
  at('/aanmelden'),
  {
    name: 'a form with mistakes in it',
    open: (page) =>
      page
        .locator('main')
        .getByRole('button', { name: /account/i })
        .last()
        .click(),
  },
  at('/dit-bestaat-niet'),
];

test('the checks see what they look for', async ({ page, expectAccessible }) => {
  await page.goto('/');
  expect(await faultsOf(page, expectAccessible)).toEqual([]);
  const spoiled = {
    red: 'color: rgb(190, 30, 30)',
    axe: 'color: rgb(200, 200, 200); background: rgb(190, 190, 190)',
    wider: 'min-inline-size: 500px',
    moving: 'transition: color 1s',
    doubled: 'min-inline-size: 50rem',
  };
  for (const [check, style] of Object.entries(spoiled)) {
    const paragraph = page.locator('main p').first();
    await paragraph.evaluate((element: HTMLElement, to) => (element.style.cssText = to), style);
    const faults = await faultsOf(page, expectAccessible);
    expect(faults.map((fault) => fault.split(/\W/)[0])).toContain(check);
    await paragraph.evaluate((element: HTMLElement) => (element.style.cssText = ''));
  }
  await page
    .locator('.button')
    .first()
    .evaluate((element: HTMLElement) => (element.style.border = '0'));
  expect((await faultsOf(page, expectAccessible)).join()).toContain('without an edge');
});

test('what everybody can open holds in both colour schemes, forced colours, narrow and still', async ({
  page,
  pack,
  expectAccessible,
}) => {
  for (const state of open) await hold(page, pack, state, expectAccessible);
});

test('every page and state of filling in, outcome, plan, course, comparison and teams holds likewise', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  for (const state of [...fillingStates, ...outcomeStates, ...teamStates])
    await hold(page, pack, state, expectAccessible);
});

test('what is wrong in a form is summed up, and tied to its fields', async ({ page }) => {
  await page.goto('/aanmelden');
  await summed(page, 'Maak mijn account', 3);
  await page.goto('/inloggen');
  await summed(page, 'Log in', 2);
});

test('the page stays where it is when it becomes known who is signed in, on a phone', async ({
  page,
  pack,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await page.setViewportSize({ width: 360, height: 740 });
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/me', async (route) => {
    await asked;
    await route.continue();
  });
  const top = async (): Promise<number> => (await page.locator('main').boundingBox())?.y ?? 0;
  const places: number[] = [];
  for (const path of ['/', '/stellingen']) {
    await page.goto(path, { waitUntil: 'load' });
    places.push(await top());
  }
  answer();
  await expect(page.getByRole('link', { name: 'Mijn account' })).toBeVisible();
  expect(places).toEqual([await top(), await top()]);
  expect(places[0]).toBeGreaterThan(140);
});

test('who is signed in is asked once for a page, which asks it itself', async ({ page, pack }) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/me')) asked.push(request.resourceType());
  });
  await page.goto('/mijn-scan');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn scan' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Not `fetch`, as the program asks.
  expect(asked).toEqual(['other']);
});
