import type { APIRequestContext, Browser, Page } from '@playwright/test';
import type { Edition } from '#contracts/scans';
import { withTwoFactors } from './behind.ts';
import type { PackJourney } from './packs.ts';
import { codesTo, linkIn, mailedCode, mailTo } from './mailbox.ts';

export const password = 'regen fiets lantaarn brood';

/** Who runs the first demo organisation. */
export const administrator = {
  email: 'beheerder@quickscan.example',
  password: 'kasteel zomer potlood haven',
  organisation: 'Gemeente Voorbeeldstad',
} as const;

const headers = { 'sec-fetch-site': 'same-origin' };

/** Signs up with a password, without the portal; then the mail to confirm is on its way. */
export async function signUp(request: APIRequestContext, pack: PackJourney, email: string): Promise<void> {
  const answer = await request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  const data = { email, password, functionGroup: functionGroups[0]?.code, tenantId: null };
  await request.post('/api/v1/accounts', { data, headers });
}

/** Signs up, and confirms the address in this browser, which is signed in then. */
export async function becomeRespondent(page: Page, pack: PackJourney, email: string): Promise<void> {
  await signUp(page.request, pack, email);
  await page.goto(linkIn(await mailTo(email)));
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Bevestig en begin' }).click();
  // Its heading takes the focus once it is there.
  await page.waitForURL('**/lees-dit-eerst');
  await page.getByRole('heading', { level: 1, name: 'Lees dit eerst' }).waitFor();
}

/** Signs in on the page that asks for it, in a browser that she used before. */
export async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(secret);
  await page.keyboard.press('Enter');
}

/** Likewise in a browser that is new to her: with the code that is mailed. */
export async function signInAnew(page: Page, email: string, secret: string): Promise<void> {
  const before = await codesTo(email);
  await signIn(page, email, secret);
  await page.getByLabel('Code uit de mail').fill(await mailedCode(email, before));
  await page.keyboard.press('Enter');
}

/** A page in a browser of its own, for a second person. */
export async function anotherBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  return context.newPage();
}

/** Does something as the administrator of the demo organisation, without the portal. */
export async function asAdministrator<T>(
  browser: Browser,
  baseURL: string | undefined,
  pack: PackJourney,
  work: (request: APIRequestContext, space: string) => Promise<T>,
): Promise<T> {
  const page = await anotherBrowser(browser, baseURL);
  const { email, password: secret } = administrator;
  const before = await codesTo(email);
  const begun = await page.request.post('/api/v1/sessions', { data: { email, password: secret }, headers });
  const { token } = (await begun.json()) as { token: string };
  const data = { token, code: await mailedCode(email, before) };
  const answer = await page.request.post('/api/v1/sessions/second-steps', { data, headers });
  await withTwoFactors(pack, email);
  const { membership } = (await answer.json()) as { membership: { tenantId: string } };
  const done = await work(page.request, `/api/v1/tenants/${membership.tenantId}`);
  await page.context().close();
  return done;
}

/** A new join code of the demo organisation. */
export const newJoinCode = (
  browser: Browser,
  baseURL: string | undefined,
  pack: PackJourney,
): Promise<string> =>
  asAdministrator(browser, baseURL, pack, async (request, space) => {
    const answer = await request.put(`${space}/join-code`, { data: {}, headers });
    return ((await answer.json()) as { code: string }).code;
  });
