import { type OpenIdProvider, startOpenIdProvider } from '../tools/openid-provider/openid-provider.mjs';
import { withTwoFactors } from './support/behind.ts';
import { mailedCode } from './support/mailbox.ts';
import { administrator, anotherBrowser, signInAnew } from './support/people.ts';
import { expect, test } from './support/test.ts';

const { organisation } = administrator;
const client = { id: 'quickscan', secret: 'only-the-provider-and-we-know-this' };

test('an administrator turns on her organisation’s sign-in, and a colleague comes in by it, by keyboard', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  await page.goto('/inloggen?returnUrl=%2Forganisatie');
  await signInAnew(page, administrator.email, administrator.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Uw organisatie beheren' })).toBeVisible();
  await withTwoFactors(pack, administrator.email);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Inloggen via uw eigen organisatie' })).toBeVisible();
  const redirectAddress = await page.getByText(/\/inloggen\/organisatie\//).innerText();
  const provider = await startOpenIdProvider({
    clients: [{ ...client, redirectAddresses: [redirectAddress] }],
  });
  try {
    await page.getByLabel('Adres van de inlogdienst').fill('https://10.0.0.1');
    await page.getByLabel('Client-ID').fill(client.id);
    await page.getByLabel('Geheim').fill(client.secret);
    await page.getByLabel('Collega’s kunnen zo inloggen').press('Space');
    await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await expect(page.getByText('Vul een adres in dat met https:// begint').first()).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Adres van de inlogdienst').fill(provider.issuer);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Bewaard. Uw inlogdienst geeft antwoord.')).toBeVisible();
    await expect(page.getByLabel('Geheim')).toHaveValue('');
    await expect(page.getByRole('link', { name: 'Probeer het uit' })).toBeVisible();
    await expectAccessible();

    const colleague = await anotherBrowser(browser, baseURL);
    await comesIn(colleague, provider, `sso-${pack.name}`);
    await colleague.context().close();
  } finally {
    await provider.stop();
  }
});

test('a page that a provider never sent, or that was left, says what to do', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/inloggen/organisatie/0198c0de-0000-7000-8000-00000000dead?code=x&state=y');
  await expect(page.getByText('Het duurde te lang, of u begon in een andere browser.')).toBeVisible();
  await expect(page).toHaveURL(/dead$/);
  await expectAccessible();
  await page.goto('/inloggen/organisatie/0198c0de-0000-7000-8000-00000000dead?error=access_denied&state=y');
  await expect(page.getByText('U bent niet ingelogd.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Begin opnieuw' }).press('Enter');
  await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
  await expect(page.getByText('Deze organisatie heeft dat niet aan staan.')).toBeVisible();
});

type Page = Awaited<ReturnType<typeof anotherBrowser>>;

/** Signs in through the organisation: the first time with a few questions, the second time at once. */
async function comesIn(page: Page, { issuer }: OpenIdProvider, name: string): Promise<void> {
  const atProvider = async (): Promise<void> => {
    await page.goto('/inloggen?returnUrl=%2Fmijn-account');
    await page.getByRole('link', { name: 'Log in via uw organisatie' }).press('Enter');
    await page.getByLabel('Zoek uw organisatie').fill('voorbeeldst');
    await page.getByRole('link', { name: `Kies ${organisation}` }).press('Enter');
    await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
    await page.waitForURL((url) => url.href.startsWith(issuer) || url.pathname === '/mijn-account');
  };
  await atProvider();
  await page.getByLabel('Naam').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nog een paar vragen' })).toBeVisible();
  await expect(page.getByLabel('E-mailadres')).toHaveValue(`${name}@organisatie.example`);
  await expect(page).not.toHaveURL(/\?/);
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Akkoord, mail mij een code' }).press('Enter');
  await page.getByLabel('Code uit de mail').fill(await mailedCode(`${name}@organisatie.example`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn-account$/);
  await page.goto('/mijn-organisatie');
  await expect(page.getByText(`U hoort bij ${organisation}.`)).toBeVisible();

  await page.getByRole('button', { name: 'Uitloggen' }).press('Enter');
  await expect(page).toHaveURL(/\/$/);
  // The provider still knows her.
  await atProvider();
  await expect(page).toHaveURL(/\/mijn-account$/);
}
