import { expect, test } from '@jest/globals';
import { readMessage } from './prepare-message.mjs';

test('a step is read with its message', () => {
  const line = '{"step":"migrate","message":"Applied 0001"}';
  expect(readMessage(line)).toEqual({ step: 'migrate', message: 'Applied 0001' });
});

test('demo accounts are read', () => {
  const demo = [{ role: 'deelnemer', email: 'a@example.nl', password: 'p' }];
  expect(readMessage(JSON.stringify({ demo }))).toEqual({ demo });
});

test.each(['plain words', '{broken', '[1]', '{"level":30,"msg":"x"}', ''])('%j is no message', (line) => {
  expect(readMessage(line)).toEqual({});
});
