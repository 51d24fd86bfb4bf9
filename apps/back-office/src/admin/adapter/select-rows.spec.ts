import { describe, expect, it } from '@jest/globals';
import type { Row } from './listing.js';
import { matchingRows, orderedRows } from './select-rows.js';

const rows: Row[] = [
  { id: 'a', title: 'Échte hulp', number: 10, at: new Date('2026-01-02') },
  { id: 'b', title: 'beeld', number: 9, at: null },
  { id: 'c', title: 'Zorg', number: 10, at: new Date('2025-01-02') },
];
const ids = (found: readonly Row[]) => found.map(({ id }) => id).join('');

describe('finding rows', () => {
  it.each([
    ['ZORG', 'c'],
    [' eel', 'b'],
    ['10', 'ac'],
    ['', 'abc'],
    ['.*', ''],
    ['2026', ''],
  ])('%j finds %j', (text, expected) => {
    expect(ids(matchingRows(rows, ['title', 'number'], text))).toBe(expected);
  });
});

describe('ordering rows', () => {
  it.each([
    ['title', 'asc', 'bac'],
    ['title', 'desc', 'cab'],
    ['number', 'asc', 'bac'],
    ['number', 'desc', 'acb'],
    ['at', 'asc', 'cab'],
    ['at', 'desc', 'acb'],
    ['unknown', 'asc', 'abc'],
  ] as const)('by %s %s gives %s', (field, direction, expected) => {
    expect(ids(orderedRows(rows, { field, direction }))).toBe(expected);
  });
});
