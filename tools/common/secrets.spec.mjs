import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsOf } from './secrets.mjs';

const parent = mkdtempSync(join(tmpdir(), 'quickscan-spec-'));
const folder = () => mkdtempSync(join(parent, 'data-'));
afterAll(() => rmSync(parent, { recursive: true }));

test('a secret stays the same, and others differ', () => {
  const dataDir = folder();
  const first = secretsOf(dataDir)('redis');
  expect(first).toMatch(/^[\w-]{32}$/);
  expect(secretsOf(dataDir)('redis')).toBe(first);
  expect(secretsOf(dataDir)('session')).not.toBe(first);
});

test('only this user can read them', () => {
  const dataDir = folder();
  secretsOf(dataDir)('redis');
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a damaged file is named', () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'secrets.json'), '{');
  expect(() => secretsOf(dataDir)).toThrow('secrets.json cannot be read');
});
