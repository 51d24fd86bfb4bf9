import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { withoutApp } from './behind.ts';
import type { PackJourney } from './packs.ts';
import { expect } from './test.ts';

export const editor = { email: 'redacteur@quickscan.example', password: 'molen theepot wandeling krant' };
export const platformAdministrator = {
  email: 'platform@quickscan.example',
  password: 'gordijn kachel zeilboot mango',
};

/** Fills in address and password. */
export async function showPassword(page: Page, { email, password }: typeof editor): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** Sets up the app with codes, as at a first sign-in. @param look at the recovery codes, which are shown once */
export async function setUpApp(page: Page, look = (): Promise<void> => Promise.resolve()): Promise<void> {
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  await page
    .getByLabel('Code uit de app')
    .fill(generateSync({ secret, epoch: Math.floor(Date.now() / 1000) }));
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('link', { name: 'Ik heb ze bewaard, ga verder' }).waitFor();
  await look();
  await page.getByRole('link', { name: 'Ik heb ze bewaard, ga verder' }).click();
  await expect(page).toHaveURL(/\/admin$/);
}

/** Signs in to the back office, with a new app. */
export async function enter(page: Page, pack: PackJourney, backOffice: string, who = editor): Promise<void> {
  await withoutApp(pack, who.email);
  await page.goto(`${backOffice}/admin/sign-in`);
  await showPassword(page, who);
  await setUpApp(page);
}

/** Goes to a list by the navigation, and waits for its rows. */
export async function openList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(/^\d+ in deze lijst$/)).toBeVisible();
}

/** Publishes the draft whose page is open, also where something of it was noticed. */
export async function publishNow(page: Page, button = 'Publiceer nu'): Promise<void> {
  await expect(page.getByRole('button', { name: button })).toBeVisible();
  await page.waitForLoadState();
  const agreed = page.getByLabel(/publiceer toch/);
  if (await agreed.isVisible()) await agreed.check();
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('status')).toContainText('Gepubliceerd');
}
