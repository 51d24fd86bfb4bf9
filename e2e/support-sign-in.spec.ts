import type { Page } from '@playwright/test';
import { type OpenIdProvider, startOpenIdProvider } from '../tools/openid-provider/openid-provider.mjs';
import { enter, platformAdministrator } from './support/editor.ts';
import { mailedCode } from './support/mailbox.ts';
import { anotherBrowser } from './support/people.ts';
import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});

const client = { id: 'quickscan', secret: 'only-the-provider-and-we-know-this' };

test('support staff set the sign-in of an organisation, and a respondent comes in by it', async ({
  page,
  browser,
  baseURL,
  backOffice,
  pack,
  expectAccessible,
}) => {
  const tenant = `Gemeente Inlog ${pack.name}`;
  await enter(page, pack, backOffice, platformAdministrator);
  await makeTenant(page, backOffice, tenant);
  await page.goto(`${backOffice}/admin/tenants`);
  await page.getByRole('link', { name: tenant }).click();
  await expect(page.getByRole('heading', { level: 1, name: tenant })).toBeVisible();
  await page.getByRole('link', { name: 'Stel de eigen inlog in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Eigen inlog van ${tenant}` })).toBeVisible();
  await expectAccessible();
  const redirectAddress = await page.getByLabel(/redirect URI/).inputValue();
  expect(redirectAddress.startsWith(`${baseURL}/inloggen/organisatie/`)).toBe(true);
  const provider = await startOpenIdProvider({
    clients: [{ ...client, redirectAddresses: [redirectAddress] }],
  });
  try {
    await fillIn(page, 'https://10.0.0.1');
    await expect(page.getByRole('alert')).toContainText('Dit adres kan niet');
    await expect(page.getByLabel('Client-ID')).toHaveValue(client.id);
    await expect(page.getByLabel('Geheim')).toHaveValue('');
    await expectAccessible();
    await fillIn(page, provider.issuer);
    await expect(page.getByRole('status')).toContainText('Bewaard. De inlogdienst geeft antwoord.');
    await expect(page.getByLabel('Geheim')).toHaveValue('');
    await expectAccessible();

    const respondent = await anotherBrowser(browser, baseURL);
    await comesIn(respondent, provider, redirectAddress, `steun-${pack.name}`);
    await expect(respondent.getByText(`U hoort bij ${tenant}.`)).toBeVisible();
    await respondent.context().close();

    await page.getByLabel('Leden kunnen zo inloggen').uncheck();
    await page.getByRole('button', { name: 'Bewaar de eigen inlog' }).click();
    await expect(page.getByRole('status')).toContainText('De eigen inlog staat uit');
    const late = await anotherBrowser(browser, baseURL);
    await late.goto(redirectAddress);
    await late.getByRole('button', { name: 'Ga verder' }).click();
    await expect(late.getByText('Deze organisatie heeft dat niet aan staan.')).toBeVisible();
    await late.context().close();

    await page.getByLabel('Ik weet dat leden dan anders moeten inloggen.').check();
    await page.getByRole('button', { name: 'Haal de eigen inlog weg' }).click();
    await expect(page.getByRole('status')).toContainText('De eigen inlog is weggehaald');
    await expect(page.getByText('Niet ingesteld.')).toBeVisible();
  } finally {
    await provider.stop();
  }
});

async function makeTenant(page: Page, backOffice: string, name: string): Promise<void> {
  await page.goto(`${backOffice}/admin/tenants`);
  const form = page.getByRole('form', { name: 'Nieuwe organisatie' });
  await form.getByLabel('Naam').fill(name);
  await form.getByLabel(/E-mailadres/).fill('eerste@voorbeeld.nl');
  await form.getByRole('button', { name: 'Maak de organisatie' }).click();
  await expect(page.getByRole('status')).toContainText('maar één keer');
}

/** What the ICT department gave, turned on, and saved. */
async function fillIn(page: Page, issuer: string): Promise<void> {
  await page.getByLabel(/Adres van de inlogdienst/).fill(issuer);
  await page.getByLabel('Client-ID').fill(client.id);
  await page.getByLabel('Geheim').fill(client.secret);
  await page.getByLabel('Leden kunnen zo inloggen').check();
  await page.getByRole('button', { name: 'Bewaar de eigen inlog' }).click();
}

/** Signs in at the provider for the first time, by the link that support staff hand out, and looks where she belongs. */
async function comesIn(page: Page, { issuer }: OpenIdProvider, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.waitForURL((url) => url.href.startsWith(issuer));
  await page.getByLabel('Naam').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nog een paar vragen' })).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Akkoord, mail mij een code' }).click();
  await page.getByLabel('Code uit de mail').fill(await mailedCode(`${name}@organisatie.example`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  await page.goto('/mijn-organisatie');
}
