import { expect, test } from '@jest/globals';
import { redisConfig } from './config.mjs';

const options = { folder: '/a "b"', pidFile: '/p', port: 7000, password: 'x', temporary: false };

test('keeps everything, on this machine only', () => {
  const lines = redisConfig(options).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['bind 127.0.0.1', 'appendonly yes', 'maxmemory-policy noeviction']),
  );
  expect(lines).toContain('dir "/a \\"b\\""');
});

test('writes nothing when temporary', () => {
  expect(redisConfig({ ...options, temporary: true })).toContain('appendonly no');
});
