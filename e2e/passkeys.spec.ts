import type { Page } from '@playwright/test';
import type { Edition } from '#contracts/scans';
import { linkIn, mailedCode, mailTo } from './support/mailbox.ts';
import type { PackJourney } from './support/packs.ts';
import { expect, test } from './support/test.ts';

test('a passkey is offered once, opens the account without an address, gets a name and goes', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `passkey-${pack.name}@voorbeeld.nl`;
  const authenticator = await virtualAuthenticator(page);
  await signUpWithoutPassword(page, pack, email);
  await page.goto(linkIn(await mailTo(email)));
  await page.getByRole('button', { name: 'Bevestig en begin' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Volgende keer sneller inloggen?' })).toBeFocused();
  await expectAccessible();
  await page.getByRole('button', { name: 'Maak een passkey' }).press('Enter');
  await expect(page).toHaveURL(/\/lees-dit-eerst$/);
  expect(await authenticator.count()).toBe(1);

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await authenticator.answering(false);
  await openSignIn(page);
  await expectAccessible();
  await authenticator.answering(true);
  await page.getByRole('button', { name: 'Log in met een passkey' }).press('Enter');
  await expect(page).toHaveURL(/\/mijn-scan$/);

  await page.goto('/mijn-account');
  await expect(page.getByText('Laatst gebruikt op')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: /^Andere naam/ }).press('Enter');
  await page.getByLabel('Naam van de passkey').fill('Laptop van het werk');
  await expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('paragraph').filter({ hasText: /^Laptop van het werk$/ })).toBeVisible();
  await asOneWhoProvedLongAgo(page);
  await page.getByRole('button', { name: 'Maak een passkey' }).press('Enter');
  await page.getByRole('button', { name: 'Mail mij een code' }).press('Enter');
  await expectAccessible();
  await page.getByLabel('Code uit de mail').fill(await mailedCode(email));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Op dit apparaat hebt u al een passkey.')).toBeVisible();
  await asOneWhoProvedLongAgo(page);
  await page.getByRole('button', { name: 'Maak een passkey' }).press('Enter');
  await page.getByRole('button', { name: 'Gebruik een passkey' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Op dit apparaat hebt u al een passkey.')).toBeVisible();

  await page.getByRole('button', { name: /^Verwijder\s+Laptop van het werk/ }).press('Enter');
  await page.getByRole('button', { name: 'Verwijder deze passkey' }).press('Enter');
  await expect(page.getByText('U hebt nog geen passkey.')).toBeVisible();
  await expectAccessible();

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await authenticator.answering(false);
  await openSignIn(page);
  await authenticator.answering(true);
  await page.getByRole('button', { name: 'Log in met een passkey' }).press('Enter');
  await expect(page.getByText('Deze passkey werkt hier niet')).toBeVisible();
});

test('the browser proposes a passkey in the field of the address', async ({ page, pack }) => {
  const email = `veld-${pack.name}@voorbeeld.nl`;
  await virtualAuthenticator(page);
  await signUpWithoutPassword(page, pack, email);
  await page.goto(linkIn(await mailTo(email)));
  await page.getByRole('button', { name: 'Bevestig en begin' }).click();
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await expect(page).toHaveURL(/\/lees-dit-eerst$/);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  // The virtual authenticator chooses its passkey as soon as the field proposes it.
  await page.goto('/inloggen');
  await expect(page).toHaveURL(/\/mijn-scan$/);
});

/** Opens the sign-in page, and waits until it has proposed a passkey in its field. */
async function openSignIn(page: Page): Promise<void> {
  const challenge = page.waitForResponse('**/api/v1/passkey-sign-ins/challenges');
  await page.goto('/inloggen');
  await challenge;
  // What the page does with it, it has done by the time that it draws again.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Lets the next answer be that of a server that wants to know first who one is. */
async function asOneWhoProvedLongAgo(page: Page): Promise<void> {
  const body = JSON.stringify({ detail: 'Laat zien dat u het bent', code: 'confirmation-required' });
  const answer = { status: 403, contentType: 'application/problem+json', body };
  await page.route('**/api/v1/passkeys/challenges', (route) => route.fulfill(answer), { times: 1 });
}

/** An authenticator as a phone or laptop has it, that agrees to everything. */
async function virtualAuthenticator(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    answering: (enabled: boolean) =>
      client.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    count: async () => (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}

async function signUpWithoutPassword(page: Page, pack: PackJourney, email: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  await page.request.post('/api/v1/accounts', {
    data: { email, functionGroup: functionGroups[0]?.code, tenantId: null },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
}
