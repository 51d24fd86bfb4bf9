import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answers, levels, levelValue } from '../scan/index.js';
import { groupScore } from './group-score.js';

const anyLevels = fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 40 });
const anyAnswers = fc.array(fc.constantFrom(...answers), { maxLength: 40 });

/** The answers with level values 0 to 4; `?` is unknown. */
function read(symbols: string): Answer[] {
  return [...symbols].map((symbol) => levels[Number(symbol)] ?? 'unknown');
}

describe('groupScore', () => {
  it.each([
    ['0', { mean: 0, rounded: 0, level: 'inactive' }],
    ['4444', { mean: 100, rounded: 100, level: 'leading' }],
    ['01', { mean: 12.5, rounded: 13, level: 'starting' }],
    ['0000001', { mean: 25 / 7, rounded: 4, level: 'inactive' }],
    ['12', { mean: 37.5, rounded: 38, level: 'onTrack' }],
    ['111222211', { mean: 325 / 9, rounded: 36, level: 'starting' }],
    ['23', { mean: 62.5, rounded: 63, level: 'advanced' }],
    ['222333332', { mean: 575 / 9, rounded: 64, level: 'advanced' }],
    ['2233322', { mean: 425 / 7, rounded: 61, level: 'onTrack' }],
    ['34', { mean: 87.5, rounded: 88, level: 'leading' }],
    ['3334433', { mean: 575 / 7, rounded: 82, level: 'advanced' }],
    ['124', { mean: 175 / 3, rounded: 58, level: 'onTrack' }],
  ] as const)('of [%s] is %j', (symbols, score) => {
    expect(groupScore(read(symbols)).score).toEqual(score);
  });

  it('counts unknown in no numerator and no denominator', () => {
    expect(groupScore(read('4?2'))).toEqual({
      known: 2,
      statements: 3,
      unknownShare: 1 / 3,
      score: { mean: 75, rounded: 75, level: 'advanced' },
    });
  });

  it('has a score with exactly half of the statements known', () => {
    expect(groupScore(read('2??2'))).toEqual({
      known: 2,
      statements: 4,
      unknownShare: 0.5,
      score: { mean: 50, rounded: 50, level: 'onTrack' },
    });
  });

  it.each([
    ['4?', 100],
    ['4??', null],
    ['44???', null],
    ['444??', 100],
    ['4444?????', null],
    ['44444????', 100],
  ])('of [%s] has the mean %p', (symbols, mean) => {
    expect(groupScore(read(symbols)).score?.mean ?? null).toBe(mean);
  });

  it('has no score where all is unknown', () => {
    expect(groupScore(read('???'))).toEqual({
      known: 0,
      statements: 3,
      unknownShare: 1,
      score: null,
    });
  });

  it('has no score and no unknown share where there are no statements', () => {
    expect(groupScore([])).toEqual({ known: 0, statements: 0, unknownShare: 0, score: null });
  });

  it('does not depend on the order of the answers', () => {
    const shuffled = anyAnswers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, again]) => {
        expect(groupScore(again)).toEqual(groupScore(given));
      }),
    );
  });

  it('keeps its score under as many unknown answers as known ones, and loses it with one more', () => {
    fc.assert(
      fc.property(anyLevels, fc.nat({ max: 50 }), (known, count) => {
        const diluted = groupScore([...known, ...Array<Answer>(count).fill('unknown')]);
        expect(diluted.score).toEqual(count <= known.length ? groupScore(known).score : null);
      }),
    );
  });

  it('lies between its lowest and its highest answer', () => {
    fc.assert(
      fc.property(anyLevels, (known) => {
        const scores = known.map((level) => 25 * levelValue(level));
        const mean = groupScore(known).score?.mean;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  it('does not change when every answer is given twice', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const twice = groupScore([...given, ...given]);
        expect(twice.score).toEqual(groupScore(given).score);
        expect(twice.unknownShare).toBe(groupScore(given).unknownShare);
      }),
    );
  });
});
