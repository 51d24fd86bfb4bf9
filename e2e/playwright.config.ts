import { defineConfig } from '@playwright/test';
import { packs } from './support/packs.ts';
import type { PackOptions } from './support/test.ts';

/** The journeys of a browser, each against a whole stack of its own: one per content pack. */
export default defineConfig<PackOptions>({
  testDir: '.',
  globalSetup: './support/start-stacks.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'tmp/e2e.json' }],
  ],
  outputDir: '../tmp/e2e',
  use: {
    locale: 'nl-NL',
    trace: 'retain-on-failure',
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
    // How pages look does not depend on the content, nor does what hostile texts do; once is enough.
    testIgnore: pack.name === 'shipped' ? ['hostile-content.spec.ts'] : [/must-hold.*\.spec\.ts/],
  })),
});
