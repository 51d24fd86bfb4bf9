import { expect, test } from '@jest/globals';
import { readFlags } from './flags.mjs';
import { readSettings } from './settings.mjs';

test('an empty environment gives the usual addresses', () => {
  expect(readSettings({})).toMatchObject({
    mode: 'development',
    publicUrl: 'http://localhost:3000',
    backOfficeUrl: 'http://localhost:3001',
  });
});

test('a port moves the address with it', () => {
  expect(readSettings({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
});

test.each(['abc', '0', '65536', '80.5', '-1'])('%s is refused as a port, by name', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT=${port} is not a port`);
});

test('two parts cannot have one port', () => {
  expect(() => readSettings({ PORT: '3001' })).toThrow('set PORT or BACK_OFFICE_PORT');
});

test('--fresh is known, anything else is not', () => {
  expect(readFlags(['--fresh'])).toEqual({ fresh: true });
  expect(readFlags([])).toEqual({ fresh: false });
  expect(() => readFlags(['--frehs'])).toThrow('--frehs');
});
