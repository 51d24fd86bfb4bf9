import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** How a page is looked at: a desk, a tablet held upright, a phone, and a desk in the evening. */
const looks = [
  { name: 'wide', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'tablet', width: 768, height: 1024, colorScheme: 'light' },
  { name: 'phone', width: 360, height: 740, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

let taken = 0;

/**
 * Takes pictures of a page as it stands, whole, for a person to look at: into the folder that `PICTURES` names, and none
 * where it names none. Leaves the page as it was.
 * @param state what the page shows, in words
 */
export async function takePictures(page: Page, state: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  const number = String((taken += 1)).padStart(2, '0');
  const name = `${process.pid}-${number}-${state.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 60)}`;
  for (const { name: look, width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}
