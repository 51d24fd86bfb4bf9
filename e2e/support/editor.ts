import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expect } from './test.ts';

export const editor = { email: 'redacteur@quickscan.example', password: 'molen theepot wandeling krant' };

/** The secrets of the apps, by the address of the back office; the demo's editor sets hers up the first time. */
const secrets = new Map<string, string>();

/** The code of the app, so many steps of 30 s from now. */
export const codeAt = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** Fills in address and password. */
export async function showPassword(page: Page, password = editor.password): Promise<void> {
  await page.getByLabel('E-mailadres').fill(editor.email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** Shows a code of the app; the first time on the page that sets it up. */
export async function showCode(page: Page, backOffice: string, steps = 0): Promise<void> {
  const shown = page.locator('.secret');
  if (await shown.isVisible()) secrets.set(backOffice, (await shown.innerText()).replaceAll(' ', ''));
  await page.getByLabel('Code uit de app').fill(codeAt(secrets.get(backOffice) ?? '', steps));
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/admin$/);
}
