/** Server tests: real PostgreSQL and Redis, whose addresses the test tool puts in the environment. */
export default {
  displayName: 'server',
  rootDir: '../..',
  roots: ['libs/server', 'libs/contracts', 'apps/api', 'apps/worker', 'apps/operate', 'apps/back-office'].map(
    (root) => `<rootDir>/${root}`,
  ),
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/libs/server/testing/global-setup.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^#(domain|contracts|server)/(.*)$': '<rootDir>/libs/$1/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
