import { addColleagues, refreshBenchmarks } from './support/benchmarks.ts';
import { finishedAttempt } from './support/filled-in.ts';
import { becomeRespondent } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a respondent compares: before there are enough people, after, and after a refresh, in two languages', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const inEnglish = pack.languages > 1;
  await becomeRespondent(page, pack, `vergelijkt-${pack.name}@voorbeeld.nl`);
  const attempt = await finishedAttempt(page, pack, () => 'onTrack');
  await refreshBenchmarks(pack);

  await page.goto(`/resultaten/${attempt}`);
  await page.getByRole('link', { name: 'Vergelijk uw scores met anderen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vergelijken met anderen' })).toBeFocused();
  await expect(page.getByText('Er zijn nog te weinig deelnemers om deze groep te tonen.')).toBeVisible();
  await expect(page.getByText('U hebt nog geen team met een overzicht.')).toBeVisible();
  await expectAccessible();
  if (inEnglish) {
    await page.goto(`/en/vergelijken/${attempt}`);
    await expect(page.getByText('There are still too few participants to show this group.')).toBeVisible();
  }

  await addColleagues(pack, attempt, [5, 5, 5]);
  await page.goto(`/vergelijken/${attempt}`);
  await expect(page.getByText('Er zijn nog te weinig deelnemers om deze groep te tonen.')).toBeVisible();

  await refreshBenchmarks(pack);
  await page.reload();
  await expect(page.getByText('Uw totaal ligt in de middelste helft van deze groep.')).toBeVisible();
  await expect(
    page.getByText(/^10 tot en met 19 deelnemers, cijfers van \d+ \p{L}+ \d{4}\.$/u),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: /Totaal: u 50\. Gemiddeld 50, de middelste helft rond 50\./ }),
  ).toBeVisible();
  await expectAccessible();
  await page.getByText('Bekijk de cijfers als tabel').click();
  const total = page.getByRole('row', { name: /^Totaal/ });
  await expect(total.getByRole('cell')).toHaveText(['50', '50', 'rond 50', 'in de middelste helft']);
  await page.locator('summary', { hasText: pack.clusters[0]!.name }).click();
  await expect(page.getByText('Gemiddeld: Goed op weg.').first()).toBeVisible();
  await expectAccessible();

  await page.getByRole('radio', { name: 'Alle deelnemers' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: /^Mijn functiegroep/ })).toBeVisible();

  if (inEnglish) {
    await page.goto(`/en/vergelijken/${attempt}`);
    await expect(page.getByText('Your total is in the middle half of this group.')).toBeVisible();
    await expect(page.getByText(/^10 to 19 participants, figures of/)).toBeVisible();
    await expectAccessible();
  }

  // The shipped edition has a page about the open data; not every edition does.
  if (inEnglish) {
    for (const [start, link, file] of [
      ['', 'Alle cijfers van iedereen samen, als open data', 'Cijfers als CSV'],
      ['/en', 'All figures of everyone together, as open data', 'Figures as CSV'],
    ] as const) {
      await page.goto(`${start}/vergelijken/${attempt}`);
      await page.getByRole('link', { name: link }).press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Open data' })).toBeFocused();
      await expectAccessible();
      const address = await page.getByRole('link', { name: file }).getAttribute('href');
      const fetched = await page.request.get(address ?? '');
      expect(fetched.headers()['content-type']).toContain('text/csv');
      expect(await fetched.text()).toMatch(/^scan,takenAt,kind,key,sizeBand,/);
    }
  } else {
    await expect(page.getByRole('link', { name: /als open data/ })).toBeHidden();
  }

  const table = await page.request.get(`/api/v1/benchmarks/table?scan=${pack.scan}`);
  expect(await table.text()).toContain(',all,,10-19,total,,onTrack,50,50,50,');
});
