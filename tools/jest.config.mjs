/** Specs of the tools: plain Node modules, so nothing is transformed. */
export default {
  displayName: 'tools',
  testEnvironment: 'node',
  testTimeout: 30_000,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
};
