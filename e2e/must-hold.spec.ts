import type { Page } from '@playwright/test';
import { fillingStates } from './support/filling-states.ts';
import { newcomer } from './support/newcomer.ts';
import { outcomeStates } from './support/outcome-states.ts';
import type { PackJourney } from './support/packs.ts';
import { expectSound, faultsOf } from './support/sound.ts';
import { at, type State } from './support/states.ts';
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

async function hold(
  page: Page,
  pack: PackJourney,
  { name, open: go, followed }: State,
  expectAccessible: () => Promise<void>,
): Promise<void> {
  await test.step(name, async () => {
    await go(page, pack);
    // A question is asked over the page, whose heading is then out of reach but still there.
    const heading = page.locator('h1');
    await expect(heading).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (followed) await expect.soft(heading).toBeFocused();
    await expectSound(page, expectAccessible);
  });
}
