import { defineConfig } from '@playwright/test';
import { packs } from './support/packs.ts';
import type { PackOptions } from './support/test.ts';

/** How pages look does not depend on the content: once is enough. */
const onShippedOnly = ['**/{must-hold*,back-office-pages}.spec.ts'];

/** Nor does what hostile texts do, how somebody gets in, or to whom she belongs (docs/adr/0035). */
const onFixtureOnly = [
  '**/hostile-*.spec.ts',
  '**/{authenticator,mailed-links,organisation,organisation-sign-in,own-account}.spec.ts',
  '**/{passkeys,password-reset,sign-in-code,support-sign-in,unsubscribe}.spec.ts',
];

/**
 * The journeys of a browser, against a whole stack for each content pack. The packs go side by side; the journeys on one
 * stack follow each other, since they share its editions, its draft and its benchmarks.
 */
export default defineConfig<PackOptions>({
  testDir: '.',
  globalSetup: './support/start-stacks.ts',
  workers: packs.length,
  // Generous: a busy machine is slow, and what hangs is named all the same.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'tmp/e2e.json' }],
  ],
  outputDir: '../tmp/e2e',
  use: {
    locale: 'nl-NL',
    // Without pictures, which took a third of the time; what was in the page is there all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // Colours that are on their way from one to another are neither's contrast.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...process.env, LD_LIBRARY_PATH: process.env['CHROMIUM_LIBRARY_PATH'] ?? '' },
    },
  },
  projects: packs.map((pack) => ({
    name: pack.name,
    use: { pack },
    workers: 1,
    testIgnore: pack.name === 'shipped' ? onFixtureOnly : onShippedOnly,
  })),
});
