import { describe, expect, it } from '@jest/globals';
import { levels } from '../scan/index.js';
import { type GroupStatement, sharedGrowth, sharedStrengths, talkingPoints } from './group-statements.js';

/** Statements 1, 2, … with the answers of everybody; `?` is unknown. */
const statements = (...symbols: string[]): GroupStatement[] =>
  symbols.map((given, index) => ({
    code: index + 1,
    answers: [...given].map((symbol) => levels[Number(symbol)] ?? 'unknown'),
  }));

describe('talking points', () => {
  it('are the five furthest apart, ties in order, and none on which all agree', () => {
    expect(talkingPoints(statements('222', '024', '04?', '???', '012'))).toEqual([3, 2, 5]);
    expect(talkingPoints(statements('04', '04', '04', '04', '04', '04'))).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('shared strengths and growth opportunities', () => {
  it('go by the mean: advanced and higher, highest first; the others, lowest first', () => {
    const given = statements('33', '44', '23', '12', '00', '??');
    expect(sharedStrengths(given)).toEqual([2, 1, 3]);
    expect(sharedGrowth(given)).toEqual([5, 4]);
  });

  it('are five at most', () => {
    expect(sharedGrowth(statements('1', '1', '1', '1', '1', '1', '0'))).toEqual([7, 1, 2, 3, 4]);
  });
});
