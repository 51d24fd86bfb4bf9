/**
 * What `npm test` does, in this order; neighbours that are marked so go two at a time, the longest first. A step counts its
 * tests by the report of its runner, or else each of its commands as one.
 * @typedef {object} Step
 * @property {string} name also the name to run it alone by: `node tools/test/test.mjs NAME`
 * @property {'commands' | 'jest' | 'playwright'} counts
 * @property {string[][]} commands each a program of `node_modules/.bin` and its arguments
 * @property {boolean} [beside] needs no other step, and keeps one core busy at most
 */

const OPENAPI = 'dist/openapi.json';

/** @param {string} config */
const jest = (config) => ['node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-c', config];
/** @param {string} project */
const tsc = (project) => ['tsc', '--noEmit', '-p', project];

/** @type {Step[]} */
export const steps = [
  {
    name: 'lint',
    counts: 'commands',
    beside: true,
    commands: [
      ['eslint', '.', '--max-warnings', '0'],
      ['depcruise', 'apps', 'libs', 'e2e', '--config', '.dependency-cruiser.mjs'],
    ],
  },
  {
    name: 'build',
    counts: 'commands',
    beside: true,
    commands: [['nx', 'run-many', '-t', 'build', '--outputStyle=static']],
  },
  {
    name: 'types',
    counts: 'commands',
    beside: true,
    commands: [
      tsc('tsconfig.json'),
      tsc('libs/domain/tsconfig.json'),
      tsc('e2e/tsconfig.json'),
      ['ngc', '--noEmit', '-p', 'apps/portal/tsconfig.app.json'],
      tsc('apps/portal/tsconfig.spec.json'),
    ],
  },
  { name: 'format', counts: 'commands', beside: true, commands: [['prettier', '--check', '.']] },
  { name: 'migrations', counts: 'commands', beside: true, commands: [['squawk', 'migrations/*.sql']] },
  { name: 'content', counts: 'commands', commands: [['node', 'tools/content/check-content.mjs']] },
  {
    name: 'unit',
    counts: 'jest',
    commands: ['libs/domain', 'apps/portal', 'tools'].map((folder) => jest(`${folder}/jest.config.mjs`)),
  },
  {
    name: 'server',
    counts: 'jest',
    commands: [
      ['node', 'tools/test/with-services.mjs', ...jest('libs/server/jest.config.mjs'), '--forceExit'],
    ],
  },
  {
    name: 'api',
    counts: 'commands',
    commands: [
      ['node', 'dist/server/apps/api/src/print-open-api.js', OPENAPI],
      ['spectral', 'lint', OPENAPI, '--fail-severity', 'warn'],
    ],
  },
  {
    name: 'e2e',
    counts: 'playwright',
    commands: [
      ['node', 'tools/test/with-services.mjs', 'playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    ],
  },
];
