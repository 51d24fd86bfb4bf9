import type { Page } from '@playwright/test';
import { answers } from '#domain/scan';
import { beginFilling, chooseByKey, savedAnswers, savedAttempt } from './support/filling.ts';
import { press, tabTo } from './support/keyboard.ts';
import { newcomer } from './support/newcomer.ts';
import { publish } from './support/publish.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('by keyboard alone: arrows and digits choose, Enter goes on, the focus follows', async ({
  page,
  pack,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await page.goto('/lees-dit-eerst');
  await press(page, page.getByRole('button', { name: 'Begin met de eerste stelling' }));
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Stelling 2 van ${pack.answers.length}`)).toBeVisible();
  await expect(heading(page)).toBeFocused();

  // The digits can be switched off, for who speaks to her computer.
  const digits = page.getByRole('checkbox', { name: /cijfertoetsen|toetsen 1/i });
  await tabTo(page, digits);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Space');
  await chooseByKey(page, 4);
  for (let position = 2; position < pack.answers.length; position++) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Stelling ${position + 1} van ${pack.answers.length}`)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await chooseByKey(page, (position % answers.length) + 1);
  }
  await expect(page.getByText('Alle stellingen hebben een antwoord.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Overzicht');
  await expect(heading(page)).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Afronden' }));
  await press(page, page.getByRole('button', { name: 'Ja, rond af' }));
  await expect(page).toHaveURL(/\/resultaten\//);
  await expect(heading(page)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('an answer goes on by itself where she asked for that, and the explanation opens on demand', async ({
    page,
    pack,
    expectAccessible,
  }) => {
    const me = await newcomer(page, pack);
    await me.signIn(page);
    await beginFilling(page);
    const explanation = page.getByText('Uitleg bij deze stelling');
    await expect(page.locator('app-explanation p')).toBeHidden();
    await explanation.tap();
    await expect(page.locator('app-explanation p')).toBeVisible();
    await expectAccessible();
    await page.locator('app-choice-cards label').nth(1).tap();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await expect(page.getByText(`Stelling 1 van ${pack.answers.length}`)).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ga na een antwoord vanzelf door' }).check();
    for (let position = 1; position <= 3; position++) {
      await expect(page.getByText(`Stelling ${position} van ${pack.answers.length}`)).toBeVisible();
      await page.locator('app-choice-cards label').nth(position).tap();
    }
    await expect(page.getByText(`Stelling 4 van ${pack.answers.length}`)).toBeVisible();
    await expect
      .poll(async () => (await savedAnswers(page)).map(([, answer]) => answer))
      .toEqual(answers.slice(1, 4));
  });
});

test('filling in again: from a copy, as a try-out, and deleted', async ({ page, pack, expectAccessible }) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  for (const [index, answer] of pack.answers.entries()) {
    await expect(page.getByText(`Stelling ${index + 1} van ${pack.answers.length}`)).toBeVisible();
    await chooseByKey(page, answers.indexOf(answer) + 1);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Afronden' }).click();
  await page.getByRole('button', { name: 'Ja, rond af' }).click();
  await expect(page).toHaveURL(/\/resultaten\//);

  await page.goto('/lees-dit-eerst');
  await page.getByRole('checkbox', { name: 'Ik wil de scan alleen uitproberen.' }).check();
  await expectAccessible();
  await page.getByRole('button', { name: 'Begin met een kopie van mijn vorige antwoorden' }).click();
  await expect(heading(page)).toHaveText('Overzicht');
  const copy = await savedAttempt(page);
  expect(copy).toMatchObject({ tryOut: true, answered: pack.answers.length });

  await page.goto('/mijn-scan');
  const card = page.getByRole('article').filter({ hasText: 'Probeerversie: telt nergens mee' });
  await card.getByText('Meer').click();
  await expectAccessible();
  await card.getByRole('checkbox', { name: 'Dit was om uit te proberen' }).uncheck();
  await expect(page.getByText('Probeerversie: telt nergens mee')).toHaveCount(0);
  const draft = page.getByRole('article').first();
  await draft.getByRole('button', { name: 'Verwijder deze invulling' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  // The button that was pressed is gone with its attempt.
  await expect(heading(page)).toBeFocused();
});

test('a newer edition of the statements is said, and what was begun goes on in the older one', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await beginFilling(page);
  await expect(page.getByText(/^Nog ongeveer \d+ minuten\. Stoppen kan altijd/)).toBeVisible();
  await chooseByKey(page, 3);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  const { edition } = await savedAttempt(page);
  const newer = page.getByText('Er is intussen een nieuwe versie van de stellingen.');
  await page.getByRole('link', { name: 'Overzicht van alle stellingen' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(newer).toHaveCount(0);
  await publish(pack, { file: 'nl/pages/home.md', from: /^title: .*$/m, to: 'title: Een andere kop' });
  try {
    await expect(async () => {
      await page.reload();
      await expect(newer).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expectAccessible();
    await page.getByRole('link', { name: /^2\./ }).first().click();
    await expect(heading(page)).toBeFocused();
    await chooseByKey(page, 2);
    await expect.poll(() => savedAnswers(page)).toHaveLength(2);
    expect((await savedAttempt(page)).edition).toBe(edition);
  } finally {
    await publish(pack);
  }
});
