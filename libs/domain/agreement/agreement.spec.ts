import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answers, levels } from '../scan/index.js';
import { agreementBand } from './agreement-band.js';
import { disagreement } from './disagreement.js';
import { levelOfMean, meanOfStatement } from './level-of-mean.js';

/** The answers with level values 0 to 4; `?` is unknown. */
const read = (symbols: string): Answer[] => [...symbols].map((symbol) => levels[Number(symbol)] ?? 'unknown');
const anyAnswers = fc.array(fc.constantFrom(...answers), { maxLength: 20 });

describe('disagreement', () => {
  it.each([
    ['', null],
    ['3', null],
    ['3??', null],
    ['33', 0],
    ['04', 1],
    ['04?', 1],
    ['0044', 2 / 3],
    ['012', 1 / 3],
    ['23', 0.25],
    ['01234', 0.5],
  ])('of [%s] is %p', (symbols, expected) => {
    expect(disagreement(read(symbols))).toBe(expected);
  });

  it('lies between 0 and 1, and does not depend on who answered what', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const value = disagreement(given) ?? 0;
        expect(value >= 0 && value <= 1).toBe(true);
        expect(disagreement([...given].reverse())).toBe(disagreement(given));
      }),
    );
  });
});

describe('agreementBand', () => {
  it.each([
    [0, 'agree'],
    [0.15, 'agree'],
    [0.1500001, 'differ'],
    [0.35, 'differ'],
    [0.3500001, 'farApart'],
    [1, 'farApart'],
  ])('of %p is %s', (value, band) => {
    expect(agreementBand(value)).toBe(band);
  });
});

describe('the mean of a statement', () => {
  it.each([
    ['??', null, null],
    ['22', 50, 'onTrack'],
    ['23', 62.5, 'advanced'],
    ['0004?', 25, 'starting'],
    ['44', 100, 'leading'],
  ])('of [%s] is %p: %s', (symbols, mean, level) => {
    expect(meanOfStatement(read(symbols))).toBe(mean);
    expect(levelOfMean(read(symbols))).toBe(level);
  });
});
