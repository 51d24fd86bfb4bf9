import { expect, test } from '@jest/globals';
import { explain, Failure } from './failure.mjs';

test('a failure is told as it is', () => {
  expect(explain(new Failure('Set PORT.'))).toBe('Set PORT.');
});

test('a full disk and a closed folder are told with what to do', () => {
  expect(explain(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))).toMatch(
    /disk is full: free some space/,
  );
  expect(explain(Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/x' }))).toMatch(
    /No permission for \/x/,
  );
});

test('anything else is told in one line', () => {
  expect(explain(new Error('first\nsecond'))).toBe('Unexpected: first');
  expect(explain('words')).toBe('Unexpected: words');
});
