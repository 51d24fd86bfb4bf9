import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeSchema } from '#contracts/scans';
import { itemCode } from './item-code.js';

describe('the code of a new item', () => {
  it.each([
    ['Ask first', 'ask-first'],
    ['Çelik, 2021: «Sturen»', 'celik-2021-sturen'],
    ['3 vragen', 'tip'],
    ['', 'tip'],
    [
      'Praat met elkaar over wat u in deze week hebt gezien en gehoord',
      'praat-met-elkaar-over-wat-u-in-deze',
    ],
    ['x'.repeat(80), 'x'.repeat(36)],
  ])('of "%s" is %s', (words, code) => {
    expect(itemCode(words, 'tip', new Set())).toBe(code);
  });

  it('is never one that is there already', () => {
    expect(itemCode('Ask first', 'tip', new Set(['ask-first', 'ask-first-2']))).toBe('ask-first-3');
  });

  it('is always a code, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 120 }), (words, before) => {
        const taken = new Set<string>();
        for (let count = 0; count < before; count += 1) taken.add(itemCode(words, 'source', taken));
        expect(taken.size).toBe(before);
        expect(codeSchema.safeParse(itemCode(words, 'source', taken)).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
