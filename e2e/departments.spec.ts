import { withTwoFactors } from './support/behind.ts';
import {
  administrator,
  anotherBrowser,
  becomeRespondent,
  newJoinCode,
  signInAnew,
} from './support/people.ts';
import { expect, test } from './support/test.ts';

test('an administrator places many members by pasting lines, and sees it where a round begins, by keyboard', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const code = await newJoinCode(browser, baseURL, pack);
  const emails = ['een', 'twee'].map((name) => `afdeling-${name}-${pack.name}@voorbeeld.nl`);
  for (const email of emails) {
    const colleague = await anotherBrowser(browser, baseURL);
    await becomeRespondent(colleague, pack, email);
    const joining = await colleague.request.post('/api/v1/memberships', {
      data: { code },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(joining.status()).toBe(201);
    await colleague.context().close();
  }
  await page.goto('/organisatie/afdelingen');
  await signInAnew(page, administrator.email, administrator.password);
  await expect(page.getByText('Een beheerder logt in met een tweede stap.')).toBeVisible();
  await expectAccessible();
  await withTwoFactors(pack, administrator.email);
  await page.goto('/organisatie');
  await page.getByRole('link', { name: 'Plaats veel leden tegelijk' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Afdelingen' })).toBeFocused();
  await expect(page.getByText(/Leden met een afdeling: \d+ van \d+\./)).toBeVisible();
  await expectAccessible();

  const lines = page.getByLabel('Een lid per regel');
  await page.getByRole('button', { name: 'Plaats deze leden' }).press('Enter');
  await expect(page.getByText('Vul ten minste één regel in')).toBeVisible();
  await expect(lines).toBeFocused();
  await page.getByRole('button', { name: 'Zet leden zonder afdeling in het veld' }).press('Enter');
  await expect(lines).toHaveValue(new RegExp(`${emails[0]}; `));
  await expect(page.getByText(/Regels zonder afdeling: \d+/)).toBeVisible();

  const strange = 'niemand-hier@voorbeeld.nl; Wijkteam';
  await lines.fill([`${emails[0]}; Wijkteam`, `Twee <${emails[1]}>\tWijkteam`, 'los', strange].join('\n'));
  await expect(page.getByText('Klaar om te plaatsen: 3 regels.')).toBeVisible();
  await expect(page.getByText('Deze afdelingen zijn nieuw: Wijkteam.')).toBeVisible();
  await expect(page.getByText('los (geen e-mailadres)')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Plaats deze leden' }).press('Enter');
  await expect(page.getByText('Geplaatst: 2 leden.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Plaats leden' })).toBeFocused();
  await expect(page.getByText('Deze adressen zijn geen lid van uw organisatie.')).toBeVisible();
  await expect(lines).toHaveValue(`los\n${strange}`);
  const wijkteam = page.getByRole('listitem').filter({ hasText: 'Wijkteam' }).filter({ hasText: '2 leden' });
  await expect(wijkteam).toBeVisible();
  await expectAccessible();

  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Maak dit ongedaan' }).press('Enter');
  await expect(page.getByText('Iedereen staat weer waar hij of zij stond.')).toBeVisible();
  await expect(wijkteam).toBeHidden();
  await expect(lines).toHaveValue(new RegExp(`^${emails[0]}; Wijkteam`));
  await lines.fill(`${emails[0]}; Wijkteam`);
  await page.getByRole('button', { name: 'Plaats deze leden' }).press('Enter');
  await expect(page.getByText('Geplaatst: 1 lid.')).toBeVisible();

  await page.goto('/teams/nieuw');
  const wide = page.getByLabel(`Voor iedereen in ${administrator.organisation}`);
  await wide.check();
  await page.getByRole('radio', { name: /Vertrouwelijk/ }).check();
  const standing = page.getByText(/\d+ van de \d+ leden hebben een afdeling\. \d+ nog niet\./);
  await expect(standing).toBeVisible();
  await expectAccessible();
  const before = await standing.textContent();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Zet leden bij een afdeling' }).click();
  const beside = await opened;
  await beside.getByLabel('Een lid per regel').fill(`${emails[1]}; Wijkteam`);
  await beside.getByRole('button', { name: 'Plaats deze leden' }).click();
  await expect(beside.getByText('Geplaatst: 1 lid.')).toBeVisible();
  await beside.close();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(standing).not.toHaveText(before ?? '');
});
