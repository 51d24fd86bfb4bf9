import { expect, test } from '@jest/globals';
import { samePackages } from './lock-state.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-darwin': { version: '2.0.0', optional: true },
};

test('an install without the builds for other platforms is complete', () => {
  expect(samePackages(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
});

test('an install that lacks a package is not complete', () => {
  expect(samePackages(locked, {})).toBe(false);
});

test('an install of another version is not complete', () => {
  expect(samePackages(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
});
