const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
  module: { type: 'es6' },
};

export default {
  displayName: 'domain',
  testEnvironment: 'node',
  testTimeout: 30_000,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  collectCoverage: true,
  collectCoverageFrom: ['<rootDir>/**/*.ts', '!<rootDir>/**/*.spec.ts'],
  coverageReporters: ['text'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
