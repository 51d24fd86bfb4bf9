import presets from 'jest-preset-angular/presets/index.js';

/** Specs of the portal, in a simulated browser. */
export default {
  ...presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'portal',
  testTimeout: 30_000,
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: {
    '^#(contracts|domain)/(.*)$': '<rootDir>/../../libs/$1/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
