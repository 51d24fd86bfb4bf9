import type { Page } from '@playwright/test';
import type { PackJourney } from './packs.ts';

/** A page as somebody can come upon it. */
export type State = {
  readonly name: string;
  readonly open: (page: Page, pack: PackJourney) => Promise<unknown>;
  /** Reached by a link or a button of the portal, so that the heading has the focus. */
  readonly followed?: true;
};

export const at = (path: string): State => ({ name: path, open: (page) => page.goto(path) });

export const link = (name: string): State => ({
  name: `by the link ${name}`,
  open: (page) => page.getByRole('link', { name, exact: true }).first().click(),
  followed: true,
});

/** Opens everything that is folded away. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true;
  });
}
