import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { PackJourney } from './packs.ts';

export type PackOptions = {
  pack: PackJourney;
  /** Messages on the console that are known and harmless, word for word. */
  knownErrors: readonly string[];
};

type Fixtures = PackOptions & {
  /** What scripts and the content security policy complained of so far; anything unknown fails the test. */
  readonly errors: string[];
  readonly backOffice: string;
  /** Holds the page against WCAG 2.2 A and AA. */
  readonly expectAccessible: () => Promise<void>;
};

/** This machine. By its number it is another site than by its name. */
const ownNames = ['localhost', '127.0.0.1'];

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A test in the stack of its project's pack. A request that leaves the machine fails it. */
export const test = base.extend<Fixtures>({
  pack: [undefined as never, { option: true }],
  baseURL: ({ pack }, use) => use(process.env[`E2E_PORTAL_${pack.name}`]),
  backOffice: ({ pack }, use) => use(process.env[`E2E_BACK_OFFICE_${pack.name}`] ?? ''),
  context: async ({ context }, use) => {
    const outside: string[] = [];
    context.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && !ownNames.includes(hostname)) outside.push(request.url());
    });
    await use(context);
    expect(outside).toEqual([]);
  },
  knownErrors: [[], { option: true }],
  errors: [
    async ({ page, knownErrors }, use) => {
      const errors = watchErrors(page);
      await use(errors);
      expect(errors.filter((message) => !knownErrors.includes(message))).toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: ({ page, errors }, use) =>
    use(async () => {
      const before = errors.length;
      // Legacy: in the page itself, where the usual way opens another page for what frames of elsewhere say; there are none.
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
      // What axe itself tries, such as reading style sheets, is refused by the policy of our pages.
      errors.length = before;
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }),
});

export { expect };

/** Errors of scripts, and refusals by the content security policy. Answers such as 401 are the test's affair. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  return errors;
}
