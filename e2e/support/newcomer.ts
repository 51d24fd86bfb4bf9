import type { Page } from '@playwright/test';
import type { Edition } from '#contracts/scans';
import { proofGrowsOld } from './behind.ts';
import { codesTo, linkIn, mailedCode, mailTo } from './mailbox.ts';
import type { PackJourney } from './packs.ts';

let made = 0;

/** Somebody with a confirmed account, who is not signed in in the browser. */
export type Newcomer = {
  readonly email: string;
  readonly password: string;
  /** Fills in the sign-in page that is shown, and sends it. */
  fillIn(page: Page): Promise<void>;
  /** In a browser that is new to her with the code that is mailed. */
  signIn(page: Page): Promise<void>;
  /** As if she had signed in an hour ago. */
  proofGrowsOld(): Promise<void>;
};

/** Makes an account through the API, confirmed by its mail. */
export async function newcomer({ request }: Page, pack: PackJourney): Promise<Newcomer> {
  const email = `iemand-${pack.name}-${Date.now()}-${++made}@voorbeeld.nl`;
  const password = 'regen fiets lantaarn brood';
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  const data = { email, password, functionGroup: functionGroups[0]?.code, tenantId: null };
  await request.post('/api/v1/accounts', { data, headers });
  const token = /token=(?<token>[\w-]+)/.exec(linkIn(await mailTo(email)))?.groups?.['token'];
  await request.post('/api/v1/email-verifications', { data: { token, password }, headers });
  await request.delete('/api/v1/sessions/current', { headers });

  const fillIn = async (page: Page): Promise<void> => {
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  };
  return {
    email,
    password,
    fillIn,
    signIn: async (page) => {
      const before = await codesTo(email);
      await page.goto('/inloggen');
      await fillIn(page);
      const code = page.getByLabel('Code uit de mail');
      await Promise.race([page.waitForURL(/\/mijn-scan$/), code.waitFor()]);
      if (await code.isVisible()) {
        await code.fill(await mailedCode(email, before));
        await page.keyboard.press('Enter');
      }
      await page.waitForURL(/\/mijn-scan$/);
    },
    proofGrowsOld: () => proofGrowsOld(pack, email),
  };
}
